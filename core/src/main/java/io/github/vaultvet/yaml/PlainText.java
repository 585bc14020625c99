package io.github.vaultvet.yaml;

/** Which bytes {@link PlainBlock} takes for what. Bytes beyond ASCII are letters to it. */
final class PlainText {

    private PlainText() {}

    static int skipBlanks(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] == ' ') {
            at++;
        }
        return at;
    }

    static int withoutBlanksBefore(byte[] bytes, int start, int end) {
        int at = end;
        while (at > start && bytes[at - 1] == ' ') {
            at--;
        }
        return at;
    }

    static boolean beginsKey(byte b) {
        return isLetterOrDigit(b) || b == '_';
    }

    /** The colon that ends the key, with a blank or nothing behind it; the start if this is no simple key. */
    static int endOfKey(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && (isLetterOrDigit(bytes[at]) || " _-/.".indexOf(bytes[at]) >= 0)) {
            at++;
        }
        boolean ends = at < end && bytes[at] == ':' && (at + 1 == end || bytes[at + 1] == ' ');
        return ends && bytes[at - 1] != ' ' ? at : start;
    }

    static boolean beginsPlain(byte[] bytes, int at, int end) {
        byte first = bytes[at];
        if (first == '-') {
            return at + 1 < end && (isLetterOrDigit(bytes[at + 1]) || bytes[at + 1] == '_');
        }
        return isLetterOrDigit(first) || "_.(/$+~=;^<".indexOf(first) >= 0;
    }

    /** Behind the last character of a plain value; the start if a colon makes it something else. */
    static int endOfPlain(byte[] bytes, int start, int lineEnd) {
        int at = start;
        while (at < lineEnd && !(bytes[at] == '#' && bytes[at - 1] == ' ')) {
            if (bytes[at] == ':' && (at + 1 == lineEnd || bytes[at + 1] == ' ')) {
                return start;
            }
            at++;
        }
        return withoutBlanksBefore(bytes, start, at);
    }

    /** Behind the closing quote; the start if the value has escapes or does not end on its line. */
    static int endOfQuoted(byte[] bytes, int start, int lineEnd) {
        byte quote = bytes[start];
        int at = start + 1;
        while (at < lineEnd && bytes[at] != quote && bytes[at] != '\\') {
            at++;
        }
        boolean closed = at < lineEnd && bytes[at] == quote;
        boolean doubled = at + 1 < lineEnd && bytes[at + 1] == quote;
        return closed && !doubled ? at + 1 : start;
    }

    static boolean beginsWord(byte b) {
        return isLetterOrDigit(b) || b == '_';
    }

    /** Behind the letters, digits and inner blanks of an item in brackets, without blanks at its end. */
    static int endOfWords(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && (isLetterOrDigit(bytes[at]) || " _-/.".indexOf(bytes[at]) >= 0)) {
            at++;
        }
        return withoutBlanksBefore(bytes, start, at);
    }

    private static boolean isLetterOrDigit(byte b) {
        return b < 0 || (b >= '0' && b <= '9') || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
    }
}
