package io.github.vaultvet.scan;

/** Counts what looks like a wikilink where none is read, so that nothing is left out in silence. */
final class MaskedLinks {

    private MaskedLinks() {}

    /** How many {@code [[…]]}, each on one line, stand in the stretch. */
    static int count(byte[] bytes, int start, int end) {
        int count = 0;
        int open = -1;
        for (int i = start; i + 1 < end; i++) {
            byte b = bytes[i];
            if (b == '[' && bytes[i + 1] == '[') {
                open = i + 2;
                i++;
            } else if (b == ']' && bytes[i + 1] == ']' && open >= 0 && i > open) {
                count++;
                open = -1;
                i++;
            } else if (Chars.isLineEnd(b)) {
                open = -1;
            }
        }
        return count;
    }
}
