package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** The Reviewdog Diagnostic Format: one JSON document, columns in bytes, repairs of one edit as suggestions. */
public final class RdjsonReporter implements Reporter {

    private final ReportOrigin origin;

    /**
     * @param origin where the report comes from
     */
    public RdjsonReporter(ReportOrigin origin) {
        this.origin = origin;
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        try (JsonOutput json = new JsonOutput(out)) {
            json.startObject();
            json.startObject("source")
                    .field("name", ReportOrigin.TOOL)
                    .field("url", ReportOrigin.HOME)
                    .endObject();
            json.startArray("diagnostics");
            LastNote lastNote = new LastNote(report);
            for (Diagnostic diagnostic : report.diagnostics()) {
                json.line();
                write(diagnostic, lastNote.text(diagnostic.path()), json);
            }
            json.line().endArray().endObject();
        }
    }

    private void write(Diagnostic diagnostic, Optional<NoteText> text, JsonOutput json) {
        Finding finding = diagnostic.finding();
        json.startObject()
                .field("message", Escaper.console(Wording.whole(finding)))
                .field("severity", diagnostic.severity().name().toUpperCase(Locale.ROOT));
        json.startObject("code").field("value", diagnostic.rule().value()).endObject();
        json.startObject("location").field("path", origin.path(diagnostic.path()));
        boolean whole = diagnostic.place().isWholeFile();
        Optional<NoteText> readable = whole ? Optional.empty() : text;
        readable.ifPresentOrElse(read -> range(read, diagnostic.place().span(), json), () -> line(diagnostic, json));
        json.endObject();
        readable.ifPresent(read -> suggestion(read, finding, json));
        json.endObject();
    }

    /** What is left of a place when the bytes of its line cannot be counted. */
    private static void line(Diagnostic diagnostic, JsonOutput json) {
        json.startObject("range").startObject("start");
        json.field("line", diagnostic.place().start().line());
        json.endObject().endObject();
    }

    private static void range(NoteText text, Span span, JsonOutput json) {
        json.startObject("range");
        position("start", text, span.start(), json);
        position("end", text, span.end(), json);
        json.endObject();
    }

    private static void position(String name, NoteText text, int offset, JsonOutput json) {
        int inside = Math.min(offset, text.length());
        int line = text.lineAt(inside);
        json.startObject(name)
                .field("line", line)
                .field("column", inside - text.lineStart(line) + 1)
                .endObject();
    }

    /** Suggestions are taken one by one, so that a repair which needs several edits is none. */
    private static void suggestion(NoteText text, Finding finding, JsonOutput json) {
        if (finding.fixes().isEmpty() || finding.fixes().get(0).edits().size() != 1) {
            return;
        }
        TextEdit edit = finding.fixes().get(0).edits().get(0);
        Span span = edit.span();
        if (span.end() > text.length() || !text.slice(span).equals(edit.expected())) {
            return;
        }
        json.startArray("suggestions").startObject();
        range(text, span, json);
        json.field("text", edit.replacement()).endObject().endArray();
    }
}
