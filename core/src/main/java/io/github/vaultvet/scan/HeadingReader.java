package io.github.vaultvet.scan;

import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.text.Span;

/** Reads headings, of one line with number signs and of an underlined one. */
final class HeadingReader {

    private final BlockState state;

    HeadingReader(BlockState state) {
        this.state = state;
    }

    /** Reads {@code ## text ##}, and says whether this line is one. */
    boolean atx(int at, int first) {
        byte[] bytes = state.bytes;
        int lineEnd = state.line.end;
        int level = BlockStart.headingLevel(bytes, at, lineEnd);
        if (level == 0) {
            return false;
        }
        int start = Chars.skipBlanks(bytes, first + level, lineEnd);
        int end = Chars.trimEnd(bytes, start, lineEnd);
        int hashes = end;
        while (hashes > start && bytes[hashes - 1] == '#') {
            hashes--;
        }
        if (hashes < end && (hashes == start || Chars.isBlank(bytes[hashes - 1]))) {
            end = Chars.trimEnd(bytes, start, hashes);
        }
        read(new Span(first, lineEnd), level, start, end);
        return true;
    }

    /** Reads the one line of the open paragraph, which this line underlines. */
    void underlined(int level) {
        state.leaf = Leaf.NONE;
        Span block = new Span(state.leafStart, state.line.end);
        read(block, level, state.text.noteStart(), state.text.noteEnd());
    }

    private void read(Span block, int level, int textStart, int textEnd) {
        Containers containers = state.containers;
        boolean linkable = containers.isEmpty();
        int from = Chars.skipBlanks(state.bytes, textStart, textEnd);
        int to = Math.max(from, Chars.trimEnd(state.bytes, from, textEnd));
        if (linkable) {
            state.timestamps.place.heading(level);
        } else {
            state.timestamps.place.text(containers.open());
        }
        state.facts.add(new Heading(block, level, state.note.slice(from, to), linkable));
        containers.addSection(block.start(), block.end(), Section.Type.HEADING);
        if (to > from) {
            readText(block, from, to);
        }
    }

    private void readText(Span block, int from, int to) {
        state.row.clear();
        // R4.10: blanks after a block id keep it from being one, but those of a heading are not part of its text.
        state.row.addLine(from, from, to);
        if (state.containers.isEmpty()) {
            state.leads.line(from, to);
        }
        state.inline.scan(state.row, false);
        state.containers.blockIds.ofText(state.inline, state.containers.open(), block, false);
    }
}
