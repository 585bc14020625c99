package io.github.vaultvet.markdown;

import java.util.List;

/**
 * The blocks of a note without their text: two notes with equal outlines have the same blocks, nested in the same way.
 * Headings are told apart by level, table rows by their cells; the text of a block and the lines it takes do not matter.
 * The parser lets no pipe between brackets end a cell, though Obsidian does.
 *
 * @param blocks in the order of the note, each before those in it
 */
public record Outline(List<Entry> blocks) {

    public Outline {
        blocks = List.copyOf(blocks);
    }

    /**
     * A block.
     *
     * @param depth how many blocks it stands in
     * @param block what it is: {@code paragraph}, {@code heading 2}
     */
    public record Entry(int depth, String block) {

        @Override
        public String toString() {
            return depth + " " + block;
        }
    }
}
