package io.github.vaultvet.report;

import io.github.vaultvet.text.Visibility;

/** The one way of text from notes, names and configuration onto a terminal or into a log. */
public final class Escaper {

    private static final int MAX_MESSAGE = 300;
    private static final int MAX_HELP = 1_000;

    private Escaper() {}

    /** Characters that are not plain become visible: {@code \n}, {@code \x1b}, <code>&#92;u202e</code>. */
    public static String console(String text) {
        if (Visibility.isPlain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            append(shown, codePoint);
        }
        return shown.toString();
    }

    /** As {@link #console}, and nothing in it can be read as a command by the build service whose log it goes into. */
    public static String buildLog(String text) {
        return console(text).replace("##[", "#\\x23[").replace("##vso[", "#\\x23vso[");
    }

    /** A message of at most the length that every format keeps to, its middle left out if need be; not escaped. */
    static String shorten(String message) {
        return shorten(message, MAX_MESSAGE);
    }

    /** What to do, which is copied and therefore rarely cut; not escaped. */
    static String shortenHelp(String help) {
        return shorten(help, MAX_HELP);
    }

    /** A text of at most so many UTF-16 units, its middle left out if need be, never half a character. */
    public static String shorten(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int head = length / 2;
        int tail = text.length() - (length - head - 1);
        if (Character.isHighSurrogate(text.charAt(head - 1))) {
            head--;
        }
        if (Character.isLowSurrogate(text.charAt(tail))) {
            tail++;
        }
        return text.substring(0, head) + "…" + text.substring(tail);
    }

    static void append(StringBuilder shown, int codePoint) {
        if (Visibility.isPlain(codePoint)) {
            shown.appendCodePoint(codePoint);
            return;
        }
        switch (codePoint) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> appendNumber(shown, codePoint);
        }
    }

    private static void appendNumber(StringBuilder shown, int codePoint) {
        String digits = Integer.toHexString(codePoint);
        if (codePoint < 0x100) {
            shown.append("\\x").append("0".repeat(2 - digits.length())).append(digits);
        } else if (codePoint < 0x10000) {
            shown.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
        } else {
            shown.append("\\u{").append(digits).append('}');
        }
    }
}
