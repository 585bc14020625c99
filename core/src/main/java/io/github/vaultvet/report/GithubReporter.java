package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Workflow commands, which GitHub Actions shows at the lines of a change; errors first, since it shows only so many. */
public final class GithubReporter implements Reporter {

    private static final int SHOWN_BY_GITHUB = 10;

    private final ReportOrigin origin;

    /**
     * @param origin where the report comes from
     */
    public GithubReporter(ReportOrigin origin) {
        this.origin = origin;
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        for (Diagnostic diagnostic : Wording.worstFirst(report.diagnostics())) {
            lines.add(command(diagnostic));
        }
        lines.flush();
    }

    @Override
    public List<Notice> remarks(LintReport report) {
        for (Severity severity : Severity.values()) {
            if (report.count(severity) > SHOWN_BY_GITHUB) {
                return List.of(new Notice("GitHub shows " + SHOWN_BY_GITHUB
                        + " annotations of a kind for each step; --format markdown makes a summary of more"));
            }
        }
        return List.of();
    }

    private String command(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        StringBuilder command = new StringBuilder("::")
                .append(name(diagnostic.severity()))
                .append(" title=vaultvet (")
                .append(diagnostic.rule())
                .append("),file=")
                .append(property(origin.path(diagnostic.path())))
                .append(",line=")
                .append(place.start().line())
                .append(",endLine=")
                .append(place.end().line());
        // GitHub drops an annotation that has columns and is of several lines.
        if (place.start().line() == place.end().line()) {
            command.append(",col=").append(place.start().column());
            command.append(",endColumn=").append(place.end().column());
        }
        return command.append("::")
                .append(data(Wording.whole(diagnostic.finding())))
                .toString();
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return Escaper.console(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
