package io.github.vaultvet.scan;

import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.SuppressionComment;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;

/** Finds the comments that speak to vaultvet. Looks at the first word of a comment and no further if it is another. */
final class SuppressionReader {

    private static final String PREFIX = "vaultvet-";
    private static final int LONGEST = 1000;

    private SuppressionReader() {}

    /**
     * Reads a comment.
     *
     * @param start where the text between its marks begins
     * @param comment the comment in the note, with its marks
     */
    static void read(byte[] bytes, int start, int end, Span comment, NoteBuilder facts) {
        int first = Chars.skipWhiteSpace(bytes, start, end);
        if (Chars.startsWith(bytes, first, end, PREFIX)) {
            String text = new String(bytes, first, Math.min(LONGEST, end - first), StandardCharsets.UTF_8);
            facts.add(new SuppressionComment(comment, text.strip()));
        }
    }

    /** Whether a comment that begins so may be one; cheaper than to make its span. */
    static boolean begins(byte[] bytes, int start, int end) {
        return Chars.startsWith(bytes, Chars.skipWhiteSpace(bytes, start, end), end, PREFIX);
    }

    /** Reads the comments in a block of HTML. */
    static void readHtml(byte[] bytes, int start, int end, NoteBuilder facts) {
        int open = start;
        while (open < end) {
            if (bytes[open] != '<' || !Chars.startsWith(bytes, open, end, "<!--")) {
                open++;
                continue;
            }
            int close = open + 4;
            while (close < end && !(bytes[close] == '-' && Chars.startsWith(bytes, close, end, "-->"))) {
                close++;
            }
            if (close < end) {
                read(bytes, open + 4, close, new Span(open, close + 3), facts);
            }
            open = close + 3;
        }
    }
}
