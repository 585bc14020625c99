package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The XML of Checkstyle, which many build servers and review services read. */
public final class CheckstyleReporter implements Reporter {

    /** The version of the format that readers look for. */
    private static final String FORMAT_VERSION = "4.3";

    private final ReportOrigin origin;

    /**
     * @param origin where the report comes from
     */
    public CheckstyleReporter(ReportOrigin origin) {
        this.origin = origin;
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        List<Diagnostic> diagnostics = report.diagnostics();
        try (XmlOutput xml = new XmlOutput(out)) {
            xml.start("checkstyle").attribute("version", FORMAT_VERSION).line();
            int start = 0;
            while (start < diagnostics.size()) {
                int end = Entries.endOfNote(diagnostics, start);
                file(diagnostics.subList(start, end), xml);
                start = end;
            }
            xml.end();
        }
    }

    private void file(List<Diagnostic> diagnostics, XmlOutput xml) throws IOException {
        xml.start("file").attribute("name", origin.path(diagnostics.get(0).path()));
        for (Diagnostic diagnostic : diagnostics) {
            xml.line()
                    .empty("error")
                    .attribute("line", diagnostic.place().start().line())
                    .attribute("column", diagnostic.place().start().column())
                    .attribute("severity", diagnostic.severity().word())
                    .attribute("message", Escaper.console(Wording.whole(diagnostic.finding())))
                    .attribute("source", ReportOrigin.TOOL + "." + diagnostic.rule());
        }
        xml.line().end().line();
    }
}
