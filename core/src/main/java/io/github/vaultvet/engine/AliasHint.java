package io.github.vaultvet.engine;

/** Tells which notes have no alias without reading them: their front matter, if they have any, lacks the word. */
final class AliasHint {

    /** Front matter, with its dashes and as much to spare. */
    private static final int LONGEST = 2 * 64 * 1024;

    private AliasHint() {}

    /** Whether a note may have aliases. Says yes in doubt: to escapes, and to letters whose capital is one of the word. */
    static boolean isIn(byte[] bytes, int start) {
        if (bytes.length < start + 3 || bytes[start] != '-' || bytes[start + 1] != '-' || bytes[start + 2] != '-') {
            return false;
        }
        int end = Math.min(bytes.length, start + LONGEST);
        for (int at = start + 3; at < end; at++) {
            byte b = bytes[at];
            if (b == '-' && closes(bytes, at)) {
                return false;
            }
            boolean letter = (b | 0x20) == 'a' && isWord(bytes, at);
            boolean odd = (b & 0xfe) == 0xc4 && isOddLetter(bytes, at);
            if (letter || odd || b == '\\') {
                return true;
            }
        }
        return false;
    }

    /** A line that begins with three dashes ends the front matter for the index (R5.3). */
    private static boolean closes(byte[] bytes, int at) {
        boolean atLineStart = bytes[at - 1] == '\n' || bytes[at - 1] == '\r';
        return atLineStart && at + 3 <= bytes.length && bytes[at + 1] == '-' && bytes[at + 2] == '-';
    }

    private static boolean isWord(byte[] bytes, int at) {
        return at + 5 <= bytes.length
                && (bytes[at + 1] | 0x20) == 'l'
                && (bytes[at + 2] | 0x20) == 'i'
                && (bytes[at + 3] | 0x20) == 'a'
                && (bytes[at + 4] | 0x20) == 's';
    }

    /** The Turkish letters I, and the long s, which Java takes for the ordinary ones where case does not count. */
    private static boolean isOddLetter(byte[] bytes, int at) {
        if (at + 1 == bytes.length) {
            return false;
        }
        int second = bytes[at + 1] & 0xff;
        return (bytes[at] & 0xff) == 0xc4 ? second == 0xb0 || second == 0xb1 : second == 0xbf;
    }
}
