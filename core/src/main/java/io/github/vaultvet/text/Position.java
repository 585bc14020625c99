package io.github.vaultvet.text;

/**
 * A place as people and editors count it. Made by {@link NoteText} only.
 *
 * @param line line number, from 1
 * @param column column in UTF-16 units, from 1; a byte order mark is not counted
 */
public record Position(int line, int column) {

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("not a position: " + line + ":" + column);
        }
    }
}
