package io.github.vaultvet.scan;

/**
 * The marker at the start of a list item.
 *
 * @param kind {@code *}, {@code +}, {@code -}, {@code .} or {@code )}; items with another kind make another list
 * @param contentStart offset of the item's content on the marker's line
 * @param indent columns from which a later line belongs to the item (spec R1.14)
 * @param strip columns to take away from the item's later lines
 * @param one whether the marker may begin a list directly below text: a bullet, or the number 1
 */
record ListMarker(byte kind, int contentStart, int indent, int strip, boolean one) {

    static final ListMarker NONE = new ListMarker((byte) 0, 0, 0, 0, false);

    boolean exists() {
        return kind != 0;
    }

    /** Reads the marker of a line; one that does not {@link #exists} if there is none. */
    static ListMarker read(byte[] bytes, int at, int end) {
        int start = Chars.skipBlanks(bytes, at, end);
        if (start == end) {
            return NONE;
        }
        int i = start;
        boolean bullet = bytes[i] == '*' || bytes[i] == '+' || bytes[i] == '-';
        while (!bullet && i < end && Chars.isDigit(bytes[i])) {
            i++;
        }
        if (!bullet && (i == start || i == end || (bytes[i] != '.' && bytes[i] != ')'))) {
            return NONE;
        }
        byte kind = bytes[i];
        i++;
        if (i < end && !Chars.isBlank(bytes[i])) {
            return NONE;
        }
        boolean one = bullet || (i - start == 2 && bytes[start] == '1');
        return measure(bytes, at, start, i, end, kind, one);
    }

    /** Obsidian's own arithmetic of columns, see the table under R1.14. */
    private static ListMarker measure(
            byte[] bytes, int at, int start, int afterMarker, int end, byte kind, boolean one) {
        int lead = Indent.columns(bytes, at, start);
        int indent = lead + afterMarker - start;
        int content = afterMarker;
        if (content < end && bytes[content] == '\t') {
            indent += Indent.CODE - indent % Indent.CODE;
            content++;
        } else {
            int blanks = Chars.runLength(bytes, content, end, (byte) ' ');
            // Five blanks and more: one belongs to the marker, the rest is the indentation of code.
            int own = blanks > Indent.CODE ? 1 : blanks;
            indent += own;
            content += own;
        }
        // A one-digit number with an odd bullet is treated as if it were one column wider.
        boolean widened = kind == '.' && afterMarker - start == 2 && (content - at) % 2 == 1;
        int strip = lead + (afterMarker - start) + (widened ? 1 : 0);
        if (content > afterMarker && bytes[afterMarker] == '\t') {
            strip = (strip + Indent.CODE) / Indent.CODE * Indent.CODE;
        } else {
            strip += content - afterMarker;
        }
        return new ListMarker(kind, afterCheckbox(bytes, content, end), indent, strip, one);
    }

    /** After a task's box and one blank, {@code [x] }, with any one character in it (R6.4). */
    private static int afterCheckbox(byte[] bytes, int at, int end) {
        if (at + 3 >= end || bytes[at] != '[' || bytes[at + 1] == ']' || bytes[at + 1] == '[') {
            return at;
        }
        int close = at + 2;
        while (close < end && (bytes[close] & 0xC0) == 0x80) {
            close++;
        }
        boolean box = close + 1 < end && bytes[close] == ']' && Chars.isBlank(bytes[close + 1]);
        return box ? close + 2 : at;
    }
}
