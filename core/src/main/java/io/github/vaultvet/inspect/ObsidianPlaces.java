package io.github.vaultvet.inspect;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Position;

/** Places as Obsidian's index counts them: all from 0, in UTF-16 units, without a byte order mark. */
final class ObsidianPlaces {

    private final NoteText text;
    private final int[] unitsBeforeLine;

    ObsidianPlaces(NoteText text) {
        this.text = text;
        this.unitsBeforeLine = new int[text.lineCount()];
        int start = text.contentStart();
        for (int line = 1; line < unitsBeforeLine.length; line++) {
            int next = text.line(line + 1).start();
            unitsBeforeLine[line] = unitsBeforeLine[line - 1] + text.utf16Length(start, next);
            start = next;
        }
    }

    /** The place of a byte offset. */
    Place at(int offset) {
        Position position = text.position(offset);
        int line = position.line() - 1;
        int column = position.column() - 1;
        return new Place(line, column, unitsBeforeLine[line] + column);
    }

    /**
     * A place.
     *
     * @param line from 0
     * @param column UTF-16 units from the start of the line
     * @param offset UTF-16 units from the start of the note
     */
    record Place(int line, int column, int offset) {}
}
