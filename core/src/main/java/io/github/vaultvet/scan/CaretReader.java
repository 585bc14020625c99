package io.github.vaultvet.scan;

import io.github.vaultvet.text.Span;

/** Reads what a caret begins: a block id, or a footnote that stands in the text. */
final class CaretReader {

    private final InlineState state;
    private final LinkReader links;
    private final Stretches stretches;
    private int idStart;
    private int idEnd;

    CaretReader(InlineState state, LinkReader links, Stretches stretches) {
        this.state = state;
        this.links = links;
        this.stretches = stretches;
    }

    /** To be called when the text changes. */
    void forget() {
        idStart = 0;
        idEnd = 0;
    }

    /** Whether the text ends in a block id (R4.10). */
    boolean hasBlockId() {
        return idEnd > idStart;
    }

    /** That block id, from its {@code ^} on. */
    Span blockId() {
        return new Span(state.offset(idStart), state.offset(idEnd - 1) + 1);
    }

    /** Reads from a {@code ^} on; where reading goes on. */
    int read(int at) {
        byte[] bytes = state.bytes;
        if (at + 1 < state.limit && bytes[at + 1] == '[') {
            int close = links.textEnd(at + 1);
            return close < state.limit ? stretches.enter(at + 2, close, close + 1) : at + 1;
        }
        boolean separate = at == stretches.start() || Chars.isWhiteSpace(bytes[at - 1]);
        if (!separate || state.inComment) {
            return at + 1;
        }
        int end = at + 1;
        while (end < state.limit && isIdCharacter(bytes[end])) {
            end++;
        }
        if (end > at + 1 && end == state.limit && stretches.endTogether()) {
            idStart = at;
            idEnd = end;
        }
        return end;
    }

    private static boolean isIdCharacter(byte b) {
        return Chars.isLetter(b) || Chars.isDigit(b) || b == '-';
    }
}
