package io.github.vaultvet.scan;

/** Questions about single bytes of a note. Bytes beyond ASCII are negative and are never any of these. */
final class Chars {

    private Chars() {}

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    static boolean isWhiteSpace(byte b) {
        return b == ' ' || (b >= '\t' && b <= '\r');
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    static boolean isPunctuation(byte b) {
        return (b > ' ' && b < '0') || (b > '9' && b < 'A') || (b > 'Z' && b < 'a') || (b > 'z' && b < 0x7f);
    }

    /** The first byte at or after {@code at} that is neither space nor tab. */
    static int skipBlanks(byte[] bytes, int at, int end) {
        int i = at;
        while (i < end && isBlank(bytes[i])) {
            i++;
        }
        return i;
    }

    /** The first byte at or after {@code at} that is no white space. */
    static int skipWhiteSpace(byte[] bytes, int at, int end) {
        int i = at;
        while (i < end && isWhiteSpace(bytes[i])) {
            i++;
        }
        return i;
    }

    /** The end of the stretch without blanks at its end. */
    static int trimEnd(byte[] bytes, int start, int end) {
        int i = end;
        while (i > start && isWhiteSpace(bytes[i - 1])) {
            i--;
        }
        return i;
    }

    /** How many equal bytes stand at {@code at}. */
    static int runLength(byte[] bytes, int at, int end, byte b) {
        int i = at;
        while (i < end && bytes[i] == b) {
            i++;
        }
        return i - at;
    }

    /** The first place of two equal bytes in a row, or {@code end} if there is none. */
    static int findPair(byte[] bytes, int at, int end, byte b) {
        for (int i = at; i + 1 < end; i++) {
            if (bytes[i] == b && bytes[i + 1] == b) {
                return i;
            }
        }
        return end;
    }

    /** Whether the bytes at {@code at} are these ASCII letters, in any case. */
    static boolean startsWithIgnoreCase(byte[] bytes, int at, int end, String lowerCase) {
        if (end - at < lowerCase.length()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            byte b = bytes[at + i];
            if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean startsWith(byte[] bytes, int at, int end, String text) {
        if (end - at < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
