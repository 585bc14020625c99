package io.github.vaultvet.scan;

import static io.github.vaultvet.scan.Chars.isBlank;

/** Whether a line may be a row of a table, and of which style; all rows of a table have one style (spec R1.23). */
enum TableRow {
    NONE,
    /** The very first character is a pipe, and there is another one. */
    PIPED,
    /** There is a pipe, and not at the very beginning. */
    PIPELESS;

    static TableRow of(byte[] bytes, int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (bytes[i] == '|') {
                return bytes[at] == '|' ? PIPED : PIPELESS;
            }
        }
        return NONE;
    }

    /** Whether the line is the row below a table's head: dashes, colons, pipes and blanks, no column empty. */
    static boolean isDelimiter(byte[] bytes, int at, int end) {
        boolean first = true;
        boolean column = false;
        int columns = 0;
        for (int i = at; i < end; i++) {
            byte b = bytes[i];
            if (b == '|') {
                if (!column && !first) {
                    return false;
                }
                columns += column ? 1 : 0;
                column = false;
                first = false;
            } else if (b == '-' || b == ':') {
                column = true;
            } else if (!isBlank(b)) {
                return false;
            }
        }
        return columns + (column ? 1 : 0) > 0;
    }
}
