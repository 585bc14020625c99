package io.github.vaultvet.scan;

import io.github.vaultvet.note.Section;
import io.github.vaultvet.text.Span;

/** Reads paragraphs, and finds out when one was the beginning of something else. */
final class ParagraphReader {

    private final BlockState state;
    private final HeadingReader headings;
    private final TableReader tables;
    /** The number of the line where the open paragraph began. */
    private int firstLine;

    ParagraphReader(BlockState state, HeadingReader headings, TableReader tables) {
        this.state = state;
        this.headings = headings;
        this.tables = tables;
    }

    void begin(int at) {
        LineCursor line = state.line;
        state.open(Leaf.PARAGRAPH, Chars.skipBlanks(state.bytes, at, line.end));
        firstLine = line.number;
        state.text.clear();
        state.text.addLine(line.start, at, line.end);
    }

    /** Takes a line into the paragraph, or turns both into a heading or a table; false if the paragraph ends before. */
    boolean goOn(int at) {
        LineCursor line = state.line;
        if (line.isBlank(at)) {
            return false;
        }
        if (state.text.lines() == 1) {
            int level = BlockStart.underlineLevel(state.bytes, at, line.end);
            if (level > 0) {
                headings.underlined(level);
                return true;
            }
            if (tables.begin(at)) {
                return true;
            }
        }
        if (!Indent.isCode(state.bytes, at, line.end) && Interruption.ofParagraph(state.bytes, at, line.end)) {
            return false;
        }
        state.text.addLine(line.start, at, line.end);
        state.leafEnd = line.end;
        return true;
    }

    void close() {
        InlineText text = state.text;
        Containers containers = state.containers;
        state.timestamps.place.text(containers.open());
        readLeads();
        text.close();
        state.inline.scan(text, false);
        boolean alone = containers.isEmpty() && text.lines() == 1;
        Span block = new Span(state.leafStart, state.leafEnd);
        containers.blockIds.ofText(state.inline, containers.open(), block, alone);
        containers.addSection(state.leafStart, state.leafEnd, Section.Type.PARAGRAPH);
    }

    /** Each line of running text may begin with a clock, but only the first one of a list's item. */
    private void readLeads() {
        InlineText text = state.text;
        boolean inList = state.timestamps.place.isInList();
        if (!inList) {
            for (int i = 0; i < text.lines(); i++) {
                state.leads.line(text.lineStart(i), text.lineEnd(i));
            }
        } else if (state.containers.itemLine() == firstLine) {
            state.leads.line(text.noteStart(), text.lineEnd(0));
        }
    }
}
