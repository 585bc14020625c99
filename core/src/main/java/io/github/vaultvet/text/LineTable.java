package io.github.vaultvet.text;

import java.util.Arrays;
import java.util.OptionalInt;

/** Where the lines of a text begin, and whether its bytes are UTF-8: what one look at each byte tells. */
final class LineTable {

    private static final int BEYOND_LINE_ENDS = '\r' + 1;

    private final byte[] bytes;
    private final int length;
    private int[] starts = {};
    private boolean ascii = true;
    /** Negative if there is none. */
    private int firstInvalid = -1;

    private LineTable(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    static LineTable of(byte[] bytes, int length) {
        LineTable table = new LineTable(bytes, length);
        table.find();
        return table;
    }

    /** The offset of each line's first byte; to read only. */
    int[] starts() {
        return starts;
    }

    boolean isAscii() {
        return ascii;
    }

    /** The offset of the first byte that is not part of valid UTF-8; empty if all are. */
    OptionalInt firstInvalidByte() {
        return firstInvalid < 0 ? OptionalInt.empty() : OptionalInt.of(firstInvalid);
    }

    /** One pass for lines and encoding: over most text eight bytes at once. */
    private void find() {
        // Copies in local variables: the plain compiler that short runs use reads fields anew for each byte.
        byte[] text = bytes;
        int end = length;
        int[] found = new int[Math.max(16, end / 64)];
        int count = 1;
        int at = 0;
        while (true) {
            at = skipPlain(text, at, end);
            if (at >= end) {
                break;
            }
            byte b = text[at];
            if (b < 0) {
                ascii = false;
                at = afterOthers(at);
                continue;
            }
            at++;
            if (b == '\n' || (b == '\r' && (at >= end || text[at] != '\n'))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = at;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The next byte that is no character of ASCII beyond the controls that lines end with, or the end. */
    private static int skipPlain(byte[] text, int from, int end) {
        int at = from;
        // A difference is negative for line ends and the controls before them, and for what is not ASCII.
        while (at + 8 <= end
                && ((text[at] - BEYOND_LINE_ENDS)
                                | (text[at + 1] - BEYOND_LINE_ENDS)
                                | (text[at + 2] - BEYOND_LINE_ENDS)
                                | (text[at + 3] - BEYOND_LINE_ENDS)
                                | (text[at + 4] - BEYOND_LINE_ENDS)
                                | (text[at + 5] - BEYOND_LINE_ENDS)
                                | (text[at + 6] - BEYOND_LINE_ENDS)
                                | (text[at + 7] - BEYOND_LINE_ENDS))
                        >= 0) {
            at += 8;
        }
        while (at < end && text[at] >= BEYOND_LINE_ENDS) {
            at++;
        }
        return at;
    }

    /** The end of the characters beyond ASCII that begin here; the first that are not well-formed are remembered. */
    private int afterOthers(int from) {
        int at = from;
        while (at < length && bytes[at] < 0) {
            int size = sequenceLength(at);
            if (size == 0 && firstInvalid < 0) {
                firstInvalid = at;
            }
            at += Math.max(1, size);
        }
        return at;
    }

    /** The length of the sequence that begins at a byte beyond ASCII; 0 if it is not well-formed (RFC 3629, section 4). */
    private int sequenceLength(int at) {
        int lead = bytes[at] & 0xff;
        int size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (size == 0 || at + size > length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xff;
        // The second byte rules out overlong forms, surrogates and what is beyond U+10FFFF.
        int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = at + 2; i < at + size; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return size;
    }
}
