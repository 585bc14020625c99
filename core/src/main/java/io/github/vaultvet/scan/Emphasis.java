package io.github.vaultvet.scan;

/**
 * Finds where emphasis and strong emphasis end. The reader that Obsidian's derives from takes the first closing mark,
 * whatever it stands in; code spans are stepped over here, since a link inside one is better not reported (spec R11.2).
 */
final class Emphasis {

    static final int NONE = -1;

    /** Kinds of marks in {@link InlineState#endless}. */
    private static final int STRONG_STAR = 0;

    private static final int STRONG_UNDERSCORE = 1;
    private static final int STAR = 2;
    private static final int UNDERSCORE = 3;

    private final InlineState state;

    Emphasis(InlineState state) {
        this.state = state;
    }

    /** The closing mark of the strong emphasis that {@code at} opens, or {@link #NONE}. */
    int strongEnd(int at) {
        byte[] bytes = state.bytes;
        byte mark = bytes[at];
        int kind = mark == '*' ? STRONG_STAR : STRONG_UNDERSCORE;
        if (at + 1 >= state.limit || bytes[at + 1] != mark || state.endless[kind] == state.limit) {
            return NONE;
        }
        boolean empty = true;
        int i = at + 2;
        while (i < state.limit) {
            byte b = bytes[i];
            boolean closes = b == mark
                    && i + 1 < state.limit
                    && bytes[i + 1] == mark
                    && (i + 2 == state.limit || bytes[i + 2] != mark);
            if (closes) {
                return empty ? NONE : i;
            }
            empty &= Chars.isWhiteSpace(b);
            i = next(i, b);
        }
        state.endless[kind] = state.limit;
        return NONE;
    }

    /** The closing mark of the emphasis that {@code at} opens, or {@link #NONE}. */
    int end(int at) {
        byte[] bytes = state.bytes;
        byte mark = bytes[at];
        int kind = mark == '*' ? STAR : UNDERSCORE;
        if (state.endless[kind] == state.limit) {
            return NONE;
        }
        boolean empty = true;
        boolean afterMark = false;
        int i = at + 1;
        while (i < state.limit) {
            byte b = bytes[i];
            if (b == mark) {
                boolean pair = i + 1 < state.limit && bytes[i + 1] == mark;
                boolean insideWord = mark == '_' && i + 1 < state.limit && isWord(bytes[i + 1]);
                if (!pair && (empty || afterMark)) {
                    return NONE;
                }
                if (!pair && !insideWord) {
                    return i;
                }
                afterMark = pair;
                empty = false;
                i += pair ? 2 : 1;
                continue;
            }
            afterMark = false;
            empty &= Chars.isWhiteSpace(b);
            i = next(i, b);
        }
        state.endless[kind] = state.limit;
        return NONE;
    }

    private int next(int at, byte b) {
        if (b == '\\') {
            return at + 2;
        }
        if (b == '`') {
            int end = state.codeSpanEnd(at);
            return end == Backticks.NONE ? at + 1 : end;
        }
        return at + 1;
    }

    private static boolean isWord(byte b) {
        return Chars.isLetter(b) || Chars.isDigit(b) || b == '_';
    }
}
