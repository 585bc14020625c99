package io.github.vaultvet.scan;

import io.github.vaultvet.note.Section;
import io.github.vaultvet.text.Span;

/** Reads tables, row by row and cell by cell (spec R1.23). */
final class TableReader {

    private final BlockState state;
    private TableRow style = TableRow.NONE;

    TableReader(BlockState state) {
        this.state = state;
    }

    /** Begins a table if the paragraph's one line is its head, and this line the row below it. */
    boolean begin(int at) {
        int headStart = state.text.noteStart();
        int headEnd = state.text.noteEnd();
        TableRow head = TableRow.of(state.bytes, headStart, headEnd);
        if (head == TableRow.NONE
                || head != TableRow.of(state.bytes, at, state.line.end)
                || !TableRow.isDelimiter(state.bytes, at, state.line.end)) {
            return false;
        }
        style = head;
        state.timestamps.place.table();
        state.containers.blockIds.forgetCandidate();
        readCells(headStart, headEnd);
        state.leaf = Leaf.TABLE;
        state.leafEnd = state.line.end;
        return true;
    }

    /** Reads a line as the next row, and says whether it is one. */
    boolean goOn(int at) {
        if (TableRow.of(state.bytes, at, state.line.end) != style) {
            return false;
        }
        readCells(at, state.line.end);
        state.leafEnd = state.line.end;
        return true;
    }

    /** A row is cut at every pipe without a backslash before it, then each cell is read by itself. */
    private void readCells(int from, int to) {
        byte[] bytes = state.bytes;
        state.row.clear();
        state.row.addLine(from, from, to);
        int cell = bytes[from] == '|' ? from + 1 : from;
        int column = 0;
        for (int i = cell; i <= to; i++) {
            if (i == to || bytes[i] == '|') {
                int start = Chars.skipBlanks(bytes, cell, i);
                int end = Chars.trimEnd(bytes, start, i);
                if (end > start) {
                    readCell(column, start, end, to);
                }
                cell = i + 1;
                column++;
            } else if (bytes[i] == '\\') {
                i++;
            }
        }
    }

    private void readCell(int column, int start, int end, int rowEnd) {
        state.timestamps.place.cell(column);
        if (column == 0) {
            state.leads.line(start, end);
        }
        state.inline.scanCell(state.row, start, end, rowEnd);
        state.containers.blockIds.candidate(state.inline);
    }

    void close() {
        state.containers.addSection(state.leafStart, state.leafEnd, Section.Type.TABLE);
        state.containers.blockIds.ofTable(state.containers.open(), new Span(state.leafStart, state.leafEnd));
    }
}
