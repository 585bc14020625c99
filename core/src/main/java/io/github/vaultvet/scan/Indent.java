package io.github.vaultvet.scan;

/** Indentation of a line, in columns: a tab goes to the next multiple of four (spec R1.14). */
final class Indent {

    static final int CODE = 4;

    private Indent() {}

    /** Columns of white space at the start of a stretch. */
    static int columns(byte[] bytes, int at, int end) {
        int columns = 0;
        for (int i = at; i < end; i++) {
            if (bytes[i] == ' ') {
                columns++;
            } else if (bytes[i] == '\t') {
                columns += CODE - columns % CODE;
            } else {
                break;
            }
        }
        return columns;
    }

    /** Where a line's content begins once up to so many columns are taken away; a tab is taken whole. */
    static int strip(byte[] bytes, int at, int end, int most) {
        int columns = 0;
        int i = at;
        while (i < end && columns < most) {
            if (bytes[i] == ' ') {
                columns++;
            } else if (bytes[i] == '\t') {
                columns += CODE - columns % CODE;
            } else {
                break;
            }
            i++;
        }
        return i;
    }

    /** Whether a stretch begins with so many columns of white space; looks at no more of them. */
    static boolean reaches(byte[] bytes, int at, int end, int wanted) {
        int columns = 0;
        for (int i = at; i < end && columns < wanted; i++) {
            if (bytes[i] == ' ') {
                columns++;
            } else if (bytes[i] == '\t') {
                columns += CODE - columns % CODE;
            } else {
                return false;
            }
        }
        return columns >= wanted;
    }

    static boolean isCode(byte[] bytes, int at, int end) {
        return at < end && Chars.isBlank(bytes[at]) && reaches(bytes, at, end, CODE);
    }
}
