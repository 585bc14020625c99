package io.github.vaultvet.schema;

import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the text of a note must begin: its first line that is neither blank nor a comment.
 *
 * @param startsWith the text at its beginning
 * @param link what kind of file the link behind that text leads to; empty if none is asked for
 * @param linksBack whether that note must link back
 */
public record FirstLine(String startsWith, Optional<LinkTarget> link, boolean linksBack) {

    /** The line; empty at the end of a note that has no text. */
    public static Span of(Note note) {
        NoteText text = note.text();
        int line = text.lineAt(note.bodyStart());
        Span found = rest(text, line, note.bodyStart());
        while (isPassedOver(text.slice(found).strip()) && line < text.lineCount()) {
            line++;
            found = text.line(line);
        }
        return found;
    }

    private static Span rest(NoteText text, int line, int from) {
        return new Span(from, Math.max(from, text.lineEnd(line)));
    }

    private static boolean isPassedOver(String line) {
        return line.isEmpty()
                || (line.startsWith("%%") && line.endsWith("%%") && line.length() >= 4)
                || (line.startsWith("<!--") && line.endsWith("-->"));
    }

    /** Whether a line begins as it must. */
    public boolean matches(Note note, Span line) {
        return note.text().slice(line).startsWith(startsWith);
    }

    /** The wikilink right behind the beginning of a line. */
    public Optional<Link> linkIn(Note note, Span line) {
        int at = line.start() + startsWith.getBytes(StandardCharsets.UTF_8).length;
        for (Link found : note.links()) {
            if (found.span().start() >= line.end()) {
                break;
            }
            if (found.span().start() == at && found instanceof WikiLink) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
