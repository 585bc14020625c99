package io.github.vaultvet.scan;

import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.text.Span;

/** Reads Obsidian's comments that are blocks: from a line that begins with {@code %%} to the next {@code %%}. */
final class CommentReader {

    private static final int MARK = 2;

    private final BlockState state;

    CommentReader(BlockState state) {
        this.state = state;
    }

    /** Begins a comment if this line opens one. */
    boolean begin(int at, int first) {
        if (!BlockStart.isComment(state.bytes, at, state.line.end)) {
            return false;
        }
        state.text.clear();
        state.text.addLine(first + MARK, first + MARK, state.line.end);
        return state.open(Leaf.COMMENT, first);
    }

    /** Takes a line up to the closing mark, and says whether it is there. */
    boolean goOn(int at) {
        LineCursor line = state.line;
        int close = Chars.findPair(state.bytes, at, line.end, (byte) '%');
        boolean closed = close < line.end;
        state.text.addLine(line.start, at, close);
        state.leafEnd = closed ? close + MARK : close;
        return closed;
    }

    void close(boolean closed) {
        Span block = new Span(state.leafStart, state.leafEnd);
        InlineText text = state.text;
        state.containers.addSection(block.start(), block.end(), Section.Type.COMMENT);
        state.facts.add(new Zone(block, Zone.Kind.COMMENT, closed, 0));
        state.timestamps.place.text(state.containers.open());
        text.close();
        if (closed) {
            SuppressionReader.read(text.bytes(), text.from(), text.to(), block, state.facts);
        }
        state.inline.scan(text, true);
    }
}
