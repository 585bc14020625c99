package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.json.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;

/** The code quality report of GitLab: one JSON array, one finding a line. */
public final class GitlabReporter implements Reporter {

    private final ReportOrigin origin;

    /**
     * @param origin where the report comes from
     */
    public GitlabReporter(ReportOrigin origin) {
        this.origin = origin;
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        try (JsonOutput json = new JsonOutput(out)) {
            json.startArray();
            for (Diagnostic diagnostic : report.diagnostics()) {
                json.line();
                write(diagnostic, json);
            }
            json.line().endArray();
        }
    }

    private void write(Diagnostic diagnostic, JsonOutput json) {
        // GitLab does not show the name of the check.
        String description = diagnostic.rule() + ": " + Escaper.console(Wording.whole(diagnostic.finding()));
        json.startObject()
                .field("type", "issue")
                .field("check_name", diagnostic.rule().value())
                .field("description", description)
                .field("severity", severity(diagnostic.severity()))
                .field("fingerprint", diagnostic.fingerprint());
        json.startArray("categories").value("Bug Risk").endArray();
        json.startObject("location").field("path", origin.path(diagnostic.path()));
        json.startObject("lines")
                .field("begin", diagnostic.place().start().line())
                .field("end", diagnostic.place().end().line());
        json.endObject().endObject().endObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
