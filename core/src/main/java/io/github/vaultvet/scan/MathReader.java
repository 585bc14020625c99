package io.github.vaultvet.scan;

import io.github.vaultvet.note.Zone;

/** Reads inline math, {@code $…$} and {@code $$…$$} (spec R1.19). */
final class MathReader {

    /** Kinds of marks in {@link InlineState#endless}. */
    private static final int SINGLE = 4;

    private static final int DOUBLE = 5;

    private final InlineState state;

    MathReader(InlineState state) {
        this.state = state;
    }

    /** Reads from a dollar sign on; where reading goes on. */
    int read(int at) {
        byte[] bytes = state.bytes;
        boolean two = at + 1 < state.limit && bytes[at + 1] == '$';
        int end = two ? doubleEnd(at + 2) : singleEnd(at + 1);
        if (end < 0) {
            return two ? at + 2 : at + 1;
        }
        int masked = MaskedLinks.count(bytes, at, end);
        if (masked > 0) {
            state.facts.add(new Zone(state.text.span(at, end), Zone.Kind.MATH, true, masked));
        }
        state.nodeEnd = end;
        return end;
    }

    private int doubleEnd(int from) {
        if (state.endless[DOUBLE] == state.limit) {
            return -1;
        }
        byte[] bytes = state.bytes;
        for (int i = from; i + 1 < state.limit; i++) {
            if (bytes[i] == '\\') {
                i++;
            } else if (bytes[i] == '$' && bytes[i + 1] == '$' && i > from) {
                return i + 2;
            }
        }
        state.endless[DOUBLE] = state.limit;
        return -1;
    }

    private int singleEnd(int from) {
        byte[] bytes = state.bytes;
        if (state.endless[SINGLE] == state.limit || from >= state.limit || Chars.isBlank(bytes[from])) {
            return -1;
        }
        for (int i = from; i < state.limit; i++) {
            if (bytes[i] == '\\') {
                i++;
            } else if (bytes[i] == '$' && i > from && !Chars.isBlank(bytes[i - 1])) {
                boolean beforeDigit = i + 1 < state.limit && Chars.isDigit(bytes[i + 1]);
                if (!beforeDigit) {
                    return i + 1;
                }
            }
        }
        state.endless[SINGLE] = state.limit;
        return -1;
    }
}
