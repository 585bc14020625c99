package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.diagnostic.VaultStatistics;
import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report whose names, words and places are taken from bytes: the parts between bytes {@code FF} are the name of the
 * note, a message, what to do, a target, what to write instead, and the note.
 */
final class FuzzedReport {

    private static final int PARTS = 6;

    private final String[] parts;
    private final NoteText note;

    private FuzzedReport(String[] parts) {
        this.parts = parts;
        this.note = NoteText.of(parts[PARTS - 1].getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Empty if there are too few parts, or the first one is no name. */
    static Optional<LintReport> of(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.ISO_8859_1).split("\u00ff", PARTS);
        boolean named =
                !parts[0].isEmpty() && !parts[0].startsWith("/") && !parts[0].endsWith("/") && !parts[0].contains("//");
        return parts.length == PARTS && named ? Optional.of(new FuzzedReport(parts).report()) : Optional.empty();
    }

    private String text(int part) {
        return new String(parts[part].getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private LintReport report() {
        VaultPath path = VaultPath.of(text(0));
        int third = note.length() / 3;
        List<Diagnostic> diagnostics = List.of(
                diagnostic(path, "broken-link", Severity.ERROR, new Span(third, 2 * third)),
                diagnostic(path, "unwritten-note", Severity.WARNING, new Span(note.length(), note.length())),
                diagnostic(path, "note-not-utf8", Severity.INFO, new Span(0, note.length())));
        return new LintReport(
                diagnostics.stream().sorted(Diagnostic.ORDER).toList(),
                statistics(),
                List.of(new Notice(text(1))),
                asked -> asked.equals(path) ? Optional.of(note) : Optional.empty());
    }

    private Diagnostic diagnostic(VaultPath path, String rule, Severity severity, Span span) {
        Finding finding = Finding.at(span, text(1))
                .help(text(2))
                .link(new LinkDetail(text(3), "#" + text(3), "spelling", List.of(text(4), text(3))))
                .related(List.of(new Related(span, text(2))))
                .fix(new Fix(text(4), Safety.SAFE, List.of(new TextEdit(span, note.slice(span), text(4)))));
        return new Diagnostic(new RuleId(rule), severity, path, Place.in(note, span), finding, rule.hashCode());
    }

    private VaultStatistics statistics() {
        return new VaultStatistics(
                text(3),
                text(2),
                2,
                1,
                1,
                1,
                0,
                0,
                note.length(),
                3,
                2,
                1,
                Map.of("in code", 1),
                0,
                List.of(new WantedNote(text(3), 1, 2)),
                List.of(),
                0);
    }
}
