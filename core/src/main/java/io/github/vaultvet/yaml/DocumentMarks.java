package io.github.vaultvet.yaml;

import java.util.OptionalInt;

/** Lines that are for YAML itself and have no place among properties. */
final class DocumentMarks {

    private static final String DOTS = "...";

    private DocumentMarks() {}

    /** The line of three dots behind which another document stands (spec R5.6). */
    static OptionalInt end(String text) {
        for (int at = text.indexOf(DOTS); at >= 0; at = text.indexOf(DOTS, at + 3)) {
            if (isDots(text, at)) {
                return isEmptyFrom(text, at) ? OptionalInt.empty() : OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isDots(String text, int at) {
        boolean begins = at == 0 || isLineEnd(text.charAt(at - 1));
        int end = at + DOTS.length();
        return begins && text.startsWith(DOTS, at) && (end == text.length() || isSpace(text.charAt(end)));
    }

    /** Whether only blanks, comments and lines of dots follow. */
    private static boolean isEmptyFrom(String text, int index) {
        int at = index;
        while (at < text.length()) {
            if (isDots(text, at)) {
                at += DOTS.length();
            } else if (text.charAt(at) == '#' && isSpace(text.charAt(at - 1))) {
                at = lineEnd(text, at);
            } else if (isSpace(text.charAt(at))) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** The percent sign in the first column of the first line, which makes the line an instruction to YAML. */
    static OptionalInt directive(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) != '%') {
            int end = lineEnd(text, at);
            if (text.charAt(at) != '#' && !text.substring(at, end).isBlank()) {
                return OptionalInt.empty();
            }
            at = end + 1;
        }
        return at < text.length() ? OptionalInt.of(at) : OptionalInt.empty();
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || isLineEnd(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
