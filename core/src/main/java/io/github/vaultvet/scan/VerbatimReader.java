package io.github.vaultvet.scan;

import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.Zone;

/** Reads blocks that hold no Markdown: fenced and indented code, formulas. */
final class VerbatimReader {

    private final BlockState state;
    private byte fenceMarker;
    private int fenceLength;

    VerbatimReader(BlockState state) {
        this.state = state;
    }

    /** Begins a block of code if this line opens a fence. */
    boolean beginFence(int at, int first) {
        fenceLength = BlockStart.fenceLength(state.bytes, at, state.line.end);
        fenceMarker = state.bytes[first];
        return fenceLength > 0 && state.open(Leaf.FENCE, first);
    }

    /** Begins a formula if this line opens one. */
    boolean beginMath(int at, int first) {
        return BlockStart.isMath(state.bytes, at, state.line.end) && state.open(Leaf.MATH, first);
    }

    /** Takes a line, and says whether it closes the fence. */
    boolean endFence(int at) {
        state.leafEnd = state.line.end;
        return BlockStart.closesFence(state.bytes, at, state.line.end, fenceMarker, fenceLength);
    }

    /** Takes a line, and says whether it closes the formula. */
    boolean endMath(int at) {
        state.leafEnd = state.line.end;
        return BlockStart.closesMath(state.bytes, at, state.line.end);
    }

    /** Takes a line that is indented; false if the code has ended. Blank lines at its end are not part of it. */
    boolean goOnIndented(int at) {
        if (state.line.isBlank(at)) {
            return true;
        }
        if (!Indent.isCode(state.bytes, at, state.line.end)) {
            return false;
        }
        state.leafEnd = state.line.end;
        return true;
    }

    void closeFence(boolean closed) {
        state.addZone(Zone.Kind.FENCED_CODE, Section.Type.CODE, closed);
    }

    void closeIndented() {
        state.addZone(Zone.Kind.INDENTED_CODE, Section.Type.CODE, true);
    }

    void closeMath(boolean closed) {
        state.addZone(Zone.Kind.MATH, Section.Type.MATH, closed);
    }
}
