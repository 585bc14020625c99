package io.github.vaultvet.fix;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.RuleFamily;
import io.github.vaultvet.note.Fact;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Chooses where comments that suppress findings go: at the end of the findings' lines, where nobody sees a comment in HTML's
 * form and no block is cut; else one for the file. Whether that does no harm is proved afterwards.
 */
final class CommentPlacer {

    private final Note note;
    private final NoteText text;
    private final String reason;

    /**
     * @param reason what is written behind the rules; may be empty
     */
    CommentPlacer(Note note, String reason) {
        this.note = note;
        this.text = note.text();
        this.reason = reason.isEmpty() ? "" : ": " + reason;
    }

    /** The places that are tried, the best first: each time, what is inserted into the note. */
    List<List<TextEdit>> choices(List<Diagnostic> findings) {
        Map<Integer, Set<String>> lines = new TreeMap<>();
        Set<String> file = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (Diagnostic finding : findings) {
            String rule = RuleFamily.of(finding.rule());
            all.add(rule);
            int line = finding.place().start().line();
            if (finding.place().isWholeFile() || !takesComment(line)) {
                file.add(rule);
            } else {
                lines.computeIfAbsent(line, number -> new TreeSet<>()).add(rule);
            }
        }
        List<TextEdit> onLines = new ArrayList<>();
        if (!file.isEmpty()) {
            onLines.add(atTop(file));
        }
        lines.forEach((line, rules) -> {
            rules.removeAll(file);
            if (!rules.isEmpty()) {
                onLines.add(insertion(lineEnd(line), " <!-- vaultvet-disable-line " + names(rules) + " -->"));
            }
        });
        return List.of(onLines, List.of(atTop(all)), List.of(atBottom(all)));
    }

    private TextEdit atTop(Set<String> rules) {
        int start = note.bodyStart();
        while (start < text.length() && start > text.contentStart() && text.bytes()[start - 1] != '\n') {
            start++;
        }
        return insertion(start, forFile(rules) + newline());
    }

    private TextEdit atBottom(Set<String> rules) {
        boolean ended = text.length() > 0 && text.bytes()[text.length() - 1] == '\n';
        return insertion(text.length(), (ended ? "" : newline()) + newline() + forFile(rules) + newline());
    }

    private String forFile(Set<String> rules) {
        return "<!-- vaultvet-disable-file " + names(rules) + " -->";
    }

    private String names(Set<String> rules) {
        return String.join(", ", rules) + reason;
    }

    private String newline() {
        int end = text.lineEnd(1);
        return end < text.length() && text.bytes()[end] == '\r' ? "\r\n" : "\n";
    }

    private static TextEdit insertion(int offset, String inserted) {
        return new TextEdit(new Span(offset, offset), "", inserted);
    }

    /** Before the blanks at the end of a line, which may be a hard break. */
    private int lineEnd(int line) {
        int end = text.lineEnd(line);
        while (end > text.lineStart(line) && (text.bytes()[end - 1] == ' ' || text.bytes()[end - 1] == '\t')) {
            end--;
        }
        return end;
    }

    private boolean takesComment(int line) {
        int start = text.lineStart(line);
        int end = lineEnd(line);
        if (end <= start || start < note.bodyStart() || text.bytes()[end - 1] == '\\') {
            return false;
        }
        Span last = new Span(end - 1, end);
        return !isIn(note.headings(), last)
                && !isIn(note.zones(), last)
                && !isIn(note.blockIds(), last)
                && !isInTable(last);
    }

    private boolean isInTable(Span place) {
        for (Section section : note.sections()) {
            if (section.type() == Section.Type.TABLE && section.span().contains(place)) {
                return true;
            }
        }
        return text.bytes()[place.start()] == '|';
    }

    private static boolean isIn(List<? extends Fact> facts, Span place) {
        for (Fact fact : facts) {
            if (fact.span().contains(place)) {
                return true;
            }
        }
        return false;
    }
}
