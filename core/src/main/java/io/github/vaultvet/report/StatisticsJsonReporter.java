package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.json.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Numbers for programs instead of findings: one JSON document, never cut. */
public final class StatisticsJsonReporter implements Reporter {

    private final String version;

    /**
     * @param version the program's version
     */
    public StatisticsJsonReporter(String version) {
        this.version = version;
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        try (JsonOutput json = new JsonOutput(out)) {
            JsonHead.write(version, json);
            groups("causes", "cause", Groups.byCause(report.diagnostics()), json);
            groups("folders", "folder", Groups.byFolder(report.diagnostics()), json);
            groups("targets", "target", Groups.byTarget(report.diagnostics()), json);
            JsonSummary.write(report, json.line());
            json.endObject();
        }
    }

    private static void groups(String name, String subject, List<Groups.Group> groups, JsonOutput json)
            throws IOException {
        json.startArray(name);
        for (Groups.Group group : groups) {
            json.line()
                    .startObject()
                    .field(subject, group.name())
                    .field("findings", group.findings())
                    .field("files", group.files())
                    .endObject();
        }
        json.line().endArray();
    }
}
