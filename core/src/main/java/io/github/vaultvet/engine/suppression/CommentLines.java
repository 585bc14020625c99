package io.github.vaultvet.engine.suppression;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;

/** On which lines of a note a comment stands, and which comes next. */
record CommentLines(NoteText text) {

    private static final String BLANKS = " \t";
    private static final String QUOTED_BLANKS = "> \t";

    int first(Span comment) {
        return text.lineAt(comment.start());
    }

    int last(Span comment) {
        return text.lineAt(comment.end());
    }

    /** The next line that is not blank: a block that follows may need an empty line before it. */
    int next(Span comment) {
        int line = last(comment) + 1;
        String blanks = isQuoted(comment) ? QUOTED_BLANKS : BLANKS;
        while (line < text.lineCount() && isOnly(blanks, text.lineStart(line), text.lineEnd(line))) {
            line++;
        }
        return line;
    }

    /** Whether the comment begins behind the marks of a quote. */
    private boolean isQuoted(Span comment) {
        int start = text.lineStart(first(comment));
        return isOnly(QUOTED_BLANKS, start, comment.start()) && !isBlank(start, comment.start());
    }

    /** Whether nothing but the comment stands on its lines. */
    boolean isAlone(Span comment) {
        return isBlank(text.lineStart(first(comment)), comment.start())
                && isBlank(comment.end(), text.lineEnd(last(comment)));
    }

    /** The comment's lines with their line ends. */
    Span whole(Span comment) {
        int last = last(comment);
        int end = last < text.lineCount() ? text.lineStart(last + 1) : text.length();
        return new Span(Math.max(text.contentStart(), text.lineStart(first(comment))), end);
    }

    private boolean isBlank(int from, int to) {
        return isOnly(BLANKS, from, to);
    }

    private boolean isOnly(String characters, int from, int to) {
        for (int at = Math.max(from, text.contentStart()); at < to; at++) {
            if (characters.indexOf(text.bytes()[at]) < 0) {
                return false;
            }
        }
        return true;
    }
}
