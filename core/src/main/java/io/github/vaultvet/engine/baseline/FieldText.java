package io.github.vaultvet.engine.baseline;

/**
 * A name or target as a field of a baseline: on one line, without a tab, and without anything that a terminal or an editor
 * would obey. A backslash stands for itself when it is doubled; what cannot be shown is written with
 * {@code u} and four hexadecimal digits behind it.
 */
final class FieldText {

    private static final int HEX_DIGITS = 4;
    private static final String ESCAPES = "\\tnr";
    private static final String MEANINGS = "\\\t\n\r";

    private FieldText() {}

    static String escape(String text) {
        int at = 0;
        while (at < text.length() && !isEscaped(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, at);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            int meaning = MEANINGS.indexOf(c);
            if (meaning >= 0) {
                escaped.append('\\').append(ESCAPES.charAt(meaning));
            } else if (isEscaped(text, at)) {
                escaped.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** What an escaped text means; an escape that is none stands for itself. */
    static String unescape(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder text = new StringBuilder(field.length());
        for (int at = 0; at < field.length(); at++) {
            int length = field.charAt(at) == '\\' ? escapeLength(field, at) : 0;
            if (length == 2) {
                text.append(MEANINGS.charAt(ESCAPES.indexOf(field.charAt(at + 1))));
            } else if (length > 2) {
                text.append((char) Integer.parseInt(field.substring(at + 2, at + length), 16));
            } else {
                text.append(field.charAt(at));
            }
            at += Math.max(0, length - 1);
        }
        return text.toString();
    }

    /** Whether every backslash begins an escape, and nothing stands there that should have been escaped. */
    static boolean isWellFormed(String field) {
        int at = 0;
        while (at < field.length()) {
            boolean backslash = field.charAt(at) == '\\';
            int length = backslash ? escapeLength(field, at) : 1;
            if (length == 0 || (!backslash && isEscaped(field, at))) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** How long the escape is that begins with a backslash; 0 if none does. */
    private static int escapeLength(String field, int at) {
        if (at + 1 >= field.length()) {
            return 0;
        }
        if (ESCAPES.indexOf(field.charAt(at + 1)) >= 0) {
            return 2;
        }
        int end = at + 2 + HEX_DIGITS;
        if (field.charAt(at + 1) != 'u' || end > field.length()) {
            return 0;
        }
        for (int i = at + 2; i < end; i++) {
            if (Character.digit(field.charAt(i), 16) < 0) {
                return 0;
            }
        }
        return end - at;
    }

    private static boolean isEscaped(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x7f) {
            return c < ' ' || c == '\\';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SURROGATE -> !isPaired(text, at);
            default -> false;
        };
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
