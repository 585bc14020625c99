package io.github.vaultvet.scan;

import static io.github.vaultvet.scan.Chars.isWhiteSpace;
import static io.github.vaultvet.scan.Chars.skipWhiteSpace;

/** Finds the end of an open or a closing HTML tag (CommonMark's grammar, which spec R1.15 and R1.16 share). */
final class HtmlTag {

    static final int NONE = -1;

    private HtmlTag() {}

    /** The offset after the tag that begins with {@code <} at {@code at}; {@link #NONE} if there is no complete one. */
    static int end(byte[] bytes, int at, int limit) {
        if (at + 2 >= limit) {
            return NONE;
        }
        return bytes[at + 1] == '/' ? closingTagEnd(bytes, at + 2, limit) : openTagEnd(bytes, at + 1, limit);
    }

    private static int closingTagEnd(byte[] bytes, int at, int limit) {
        int i = tagNameEnd(bytes, at, limit);
        if (i == NONE) {
            return NONE;
        }
        i = skipWhiteSpace(bytes, i, limit);
        return i < limit && bytes[i] == '>' ? i + 1 : NONE;
    }

    private static int openTagEnd(byte[] bytes, int at, int limit) {
        int i = tagNameEnd(bytes, at, limit);
        while (i != NONE && i < limit) {
            int next = skipWhiteSpace(bytes, i, limit);
            if (next == limit) {
                return NONE;
            }
            if (bytes[next] == '>') {
                return next + 1;
            }
            if (bytes[next] == '/') {
                return next + 1 < limit && bytes[next + 1] == '>' ? next + 2 : NONE;
            }
            i = next == i ? NONE : attributeEnd(bytes, next, limit);
        }
        return NONE;
    }

    private static int tagNameEnd(byte[] bytes, int at, int limit) {
        if (at >= limit || !Chars.isLetter(bytes[at])) {
            return NONE;
        }
        int i = at + 1;
        while (i < limit && (Chars.isLetter(bytes[i]) || Chars.isDigit(bytes[i]) || bytes[i] == '-')) {
            i++;
        }
        return i;
    }

    private static int attributeEnd(byte[] bytes, int at, int limit) {
        if (!startsAttributeName(bytes[at])) {
            return NONE;
        }
        int i = at + 1;
        while (i < limit && continuesAttributeName(bytes[i])) {
            i++;
        }
        int equals = skipWhiteSpace(bytes, i, limit);
        if (equals == limit || bytes[equals] != '=') {
            return i;
        }
        int value = skipWhiteSpace(bytes, equals + 1, limit);
        return value == limit ? NONE : attributeValueEnd(bytes, value, limit);
    }

    private static int attributeValueEnd(byte[] bytes, int at, int limit) {
        byte quote = bytes[at];
        int i = at;
        if (quote == '"' || quote == '\'') {
            i++;
            while (i < limit && bytes[i] != quote) {
                i++;
            }
            return i < limit ? i + 1 : NONE;
        }
        while (i < limit && isUnquotedValue(bytes[i])) {
            i++;
        }
        return i > at ? i : NONE;
    }

    private static boolean startsAttributeName(byte b) {
        return Chars.isLetter(b) || b == '_' || b == ':';
    }

    private static boolean continuesAttributeName(byte b) {
        return startsAttributeName(b) || Chars.isDigit(b) || b == '.' || b == '-';
    }

    private static boolean isUnquotedValue(byte b) {
        boolean control = b >= 0 && b <= ' ';
        return !control && !isWhiteSpace(b) && b != '"' && b != '\'' && b != '=' && b != '<' && b != '>' && b != '`';
    }
}
