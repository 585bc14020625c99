package io.github.vaultvet.engine.crosscheck;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;

/** What there is in the lines of a note, marks of quotes aside. */
final class NoteLines {

    private NoteLines() {}

    /** A line without the blanks and marks of quotes before its text and the blanks after it; empty if there is no text. */
    static Span visible(NoteText text, int line) {
        Span whole = text.line(line);
        int start = whole.start();
        while (start < whole.end() && (text.bytes()[start] == '>' || isBlank(text.bytes()[start]))) {
            start++;
        }
        return new Span(start, trimEnd(text, start, whole.end()));
    }

    /** The end of a stretch without the blanks and line ends there. */
    static int trimEnd(NoteText text, int start, int end) {
        int at = end;
        while (at > start && (isBlank(text.bytes()[at - 1]) || isLineEnd(text.bytes()[at - 1]))) {
            at--;
        }
        return at;
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /** How many marks of quotes stand in a stretch. */
    static int quoteMarks(NoteText text, int start, int end) {
        int count = 0;
        for (int at = start; at < end; at++) {
            count += text.bytes()[at] == '>' ? 1 : 0;
        }
        return count;
    }
}
