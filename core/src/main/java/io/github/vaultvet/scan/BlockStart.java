package io.github.vaultvet.scan;

import static io.github.vaultvet.scan.Chars.isBlank;
import static io.github.vaultvet.scan.Chars.runLength;
import static io.github.vaultvet.scan.Chars.skipBlanks;

/** Whether a line, from {@code at} to {@code end} without its line end, begins a block of some kind (spec R1.2). */
final class BlockStart {

    private static final int MAX_HEADING_LEVEL = 6;

    private BlockStart() {}

    static boolean isThematicBreak(byte[] bytes, int at, int end) {
        int i = skipBlanks(bytes, at, end);
        if (i == end || (bytes[i] != '*' && bytes[i] != '-' && bytes[i] != '_')) {
            return false;
        }
        byte marker = bytes[i];
        int count = 0;
        for (; i < end; i++) {
            if (bytes[i] == marker) {
                count++;
            } else if (bytes[i] != ' ') {
                return false;
            }
        }
        return count >= 3;
    }

    /** The level of an ATX heading, 0 if the line is none. */
    static int headingLevel(byte[] bytes, int at, int end) {
        int i = skipBlanks(bytes, at, end);
        int level = runLength(bytes, i, end, (byte) '#');
        boolean sound = level > 0 && level <= MAX_HEADING_LEVEL && (i + level == end || isBlank(bytes[i + level]));
        return sound ? level : 0;
    }

    /** The length of a code fence that opens here, 0 if none does (R1.13). */
    static int fenceLength(byte[] bytes, int at, int end) {
        int i = skipBlanks(bytes, at, end);
        if (i == end || (bytes[i] != '`' && bytes[i] != '~')) {
            return 0;
        }
        byte marker = bytes[i];
        int length = runLength(bytes, i, end, marker);
        if (length < 3) {
            return 0;
        }
        if (marker == '`') {
            for (int k = i + length; k < end; k++) {
                if (bytes[k] == '`') {
                    return 0;
                }
            }
        }
        return length;
    }

    static boolean closesFence(byte[] bytes, int at, int end, byte marker, int length) {
        int i = at;
        while (i < end && bytes[i] == ' ') {
            i++;
        }
        if (i - at >= Indent.CODE) {
            return false;
        }
        int run = runLength(bytes, i, end, marker);
        return run >= length && skipBlanks(bytes, i + run, end) == end;
    }

    /** {@code $$} and no further dollar sign in the line (R1.19). */
    static boolean isMath(byte[] bytes, int at, int end) {
        int i = skipBlanks(bytes, at, end);
        if (!Chars.startsWith(bytes, i, end, "$$")) {
            return false;
        }
        for (int k = i + 2; k < end; k++) {
            if (bytes[k] == '$') {
                return false;
            }
        }
        return true;
    }

    static boolean closesMath(byte[] bytes, int at, int end) {
        int last = Chars.trimEnd(bytes, at, end);
        return last - at >= 2 && bytes[last - 1] == '$' && bytes[last - 2] == '$';
    }

    /** {@code %%} and no further percent sign in the line (R1.18). */
    static boolean isComment(byte[] bytes, int at, int end) {
        int i = skipBlanks(bytes, at, end);
        if (!Chars.startsWith(bytes, i, end, "%%")) {
            return false;
        }
        for (int k = i + 2; k < end; k++) {
            if (bytes[k] == '%') {
                return false;
            }
        }
        return true;
    }

    static boolean isQuote(byte[] bytes, int at, int end) {
        int i = skipBlanks(bytes, at, end);
        return i < end && bytes[i] == '>';
    }

    /** Where the content of a quoted line begins; {@code at} must be at the {@code >} or blanks before it. */
    static int afterQuoteMark(byte[] bytes, int at, int end) {
        int i = skipBlanks(bytes, at, end) + 1;
        return i < end && bytes[i] == ' ' ? i + 1 : i;
    }

    /**
     * Where a callout's title begins: after {@code [!type]}, an optional sign and one blank; negative if the first line
     * of a quote is no callout's (R6.3, R1.22).
     */
    static int calloutTitle(byte[] bytes, int at, int end) {
        if (!Chars.startsWith(bytes, at, end, "[!")) {
            return -1;
        }
        int i = at + 2;
        while (i < end && bytes[i] != ']' && bytes[i] != '[') {
            i++;
        }
        if (i >= end || bytes[i] != ']' || i == at + 2) {
            return -1;
        }
        i++;
        if (i < end && (bytes[i] == '+' || bytes[i] == '-')) {
            i++;
        }
        if (i == end) {
            return i;
        }
        return isBlank(bytes[i]) ? i + 1 : -1;
    }

    /** The level of the setext heading that this line underlines, 0 if it underlines none (R4.7). */
    static int underlineLevel(byte[] bytes, int at, int end) {
        if (at == end || (bytes[at] != '=' && bytes[at] != '-')) {
            return 0;
        }
        return runLength(bytes, at, end, bytes[at]) == end - at ? (bytes[at] == '=' ? 1 : 2) : 0;
    }

    /** The end of a footnote label {@code [^id]:} after its colon; negative if none stands here (R6.2). */
    static int afterFootnoteLabel(byte[] bytes, int at, int end) {
        int i = skipBlanks(bytes, at, end);
        if (!Chars.startsWith(bytes, i, end, "[^")) {
            return -1;
        }
        int k = i + 2;
        while (k < end && bytes[k] != ']' && !Chars.isWhiteSpace(bytes[k])) {
            k++;
        }
        return k > i + 2 && k + 1 < end && bytes[k] == ']' && bytes[k + 1] == ':' ? k + 2 : -1;
    }
}
