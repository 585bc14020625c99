package io.github.vaultvet.yaml;

/** The escapes of double-quoted scalars (YAML 1.2, section 5.7). */
final class YamlEscapes {

    private static final String LETTERS = "0abtnvfre \"/\\N_LP";
    private static final String MEANINGS = "\0\u0007\b\t\n\u000b\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029";

    private YamlEscapes() {}

    /** How many bytes an escape takes that begins with the backslash at {@code at}; 0 if it is none. */
    static int length(byte[] bytes, int at, int end) {
        int digits = at + 1 < end ? digits(bytes[at + 1]) : 0;
        int length = 2 + digits;
        if (at + length > end || (digits == 0 && LETTERS.indexOf(bytes[at + 1]) < 0)) {
            return 0;
        }
        for (int i = at + 2; i < at + length; i++) {
            if (Character.digit(bytes[i], 16) < 0) {
                return 0;
            }
        }
        return length;
    }

    private static int digits(byte letter) {
        return switch (letter) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
    }

    /** The character that an escape of this length means; nothing if there is no such character. */
    static String meaning(byte[] bytes, int at, int length) {
        if (length == 2) {
            return MEANINGS.substring(LETTERS.indexOf(bytes[at + 1])).substring(0, 1);
        }
        long codePoint = 0;
        for (int i = at + 2; i < at + length; i++) {
            codePoint = codePoint * 16 + Character.digit(bytes[i], 16);
        }
        return codePoint <= Character.MAX_CODE_POINT ? Character.toString((int) codePoint) : "";
    }
}
