package io.github.vaultvet.scan;

/** The extent of what looks like a clock at the beginning of a line, with hours of twelve or 24 (spec R10.9). */
final class ClockLead {

    private static final int MOST_DIGITS = 3;
    private static final int MOST_FIELDS = 3;

    private ClockLead() {}

    /** Behind the clock that begins here with a digit; the offset itself if there is none. */
    static int end(byte[] bytes, int at, int limit) {
        int end = afterDigits(bytes, at, limit);
        if (end == at || end - at > MOST_DIGITS) {
            return at;
        }
        boolean dot = end < limit && bytes[end] == '.';
        int fields = 1;
        while (end + 1 < limit && (bytes[end] == ':' || (dot && fields == 1)) && Chars.isDigit(bytes[end + 1])) {
            int next = afterDigits(bytes, end + 1, limit);
            if (next - end - 1 > MOST_DIGITS) {
                return at;
            }
            end = next;
            fields++;
        }
        int half = afterHalf(bytes, end, limit);
        if (half > end) {
            return fields <= MOST_FIELDS ? half : at;
        }
        boolean fraction =
                fields == MOST_FIELDS && end + 1 < limit && bytes[end] == '.' && Chars.isDigit(bytes[end + 1]);
        if (fraction) {
            end = afterDigits(bytes, end + 1, limit);
        }
        return fields > 1 && fields <= MOST_FIELDS && !dot ? end : at;
    }

    private static int afterDigits(byte[] bytes, int at, int limit) {
        int end = at;
        while (end < limit && Chars.isDigit(bytes[end])) {
            end++;
        }
        return end;
    }

    /** Behind {@code am}, {@code p.m.} and the like, with at most one blank before it; the offset itself if none follows. */
    private static int afterHalf(byte[] bytes, int at, int limit) {
        int i = at < limit && bytes[at] == ' ' ? at + 1 : at;
        if (i >= limit || ((bytes[i] | 0x20) != 'a' && (bytes[i] | 0x20) != 'p')) {
            return at;
        }
        i++;
        boolean dot = i < limit && bytes[i] == '.';
        i += dot ? 1 : 0;
        if (i >= limit || (bytes[i] | 0x20) != 'm') {
            return at;
        }
        i++;
        i += dot && i < limit && bytes[i] == '.' ? 1 : 0;
        boolean word = i == limit || !(Chars.isLetter(bytes[i]) || Chars.isDigit(bytes[i]) || bytes[i] < 0);
        return word ? i : at;
    }

    /** Behind a dash and the blanks around it; the offset itself if there is none. */
    static int afterDash(byte[] bytes, int at, int limit) {
        int dash = Chars.skipBlanks(bytes, at, limit);
        if (!isDash(bytes, dash, limit)) {
            return at;
        }
        return Chars.skipBlanks(bytes, dash + (bytes[dash] == '-' ? 1 : 3), limit);
    }

    /** Whether a hyphen, an en dash or an em dash stands here. */
    static boolean isDash(byte[] bytes, int at, int limit) {
        if (at < limit && bytes[at] == '-') {
            return true;
        }
        // U+2013 and U+2014
        return at + 2 < limit
                && bytes[at] == (byte) 0xE2
                && bytes[at + 1] == (byte) 0x80
                && (bytes[at + 2] == (byte) 0x93 || bytes[at + 2] == (byte) 0x94);
    }
}
