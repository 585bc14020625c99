package io.github.vaultvet.scan;

/**
 * The next place of a byte, remembered, so that asking for it again and again from growing positions reads the text once.
 */
final class Lookahead {

    private final byte wanted;
    private int from = Integer.MAX_VALUE;
    private int found;

    Lookahead(byte wanted) {
        this.wanted = wanted;
    }

    /** Must be called when the text changes. */
    void forget() {
        from = Integer.MAX_VALUE;
    }

    /** The first place at or after {@code at}, or {@code end}; {@code end} must be the same for one text. */
    int next(byte[] bytes, int at, int end) {
        if (at < from || at > found) {
            int i = at;
            while (i < end && bytes[i] != wanted) {
                i++;
            }
            from = at;
            found = i;
        }
        return found;
    }
}
