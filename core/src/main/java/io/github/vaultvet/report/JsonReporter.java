package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.json.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;

/** The report for programs: one JSON document, one finding a line, never cut. Its fields are documented in the site. */
public final class JsonReporter implements Reporter {

    private final String version;

    /**
     * @param version the program's version
     */
    public JsonReporter(String version) {
        this.version = version;
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        try (JsonOutput json = new JsonOutput(out)) {
            JsonHead.write(version, json);
            json.startArray("findings");
            FindingJson findings = new FindingJson(json, report);
            for (Diagnostic diagnostic : report.diagnostics()) {
                json.line();
                findings.write(diagnostic);
            }
            json.line().endArray();
            JsonSummary.write(report, json);
            json.endObject();
        }
    }
}
