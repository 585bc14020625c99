package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.json.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line for each finding, as in {@link JsonReporter}, and nothing else. */
public final class JsonLinesReporter implements Reporter {

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        if (report.diagnostics().isEmpty()) {
            out.flush();
            return;
        }
        try (JsonOutput json = new JsonOutput(out)) {
            FindingJson findings = new FindingJson(json, report);
            boolean first = true;
            for (Diagnostic diagnostic : report.diagnostics()) {
                if (!first) {
                    json.line();
                }
                first = false;
                findings.write(diagnostic);
            }
        }
    }
}
