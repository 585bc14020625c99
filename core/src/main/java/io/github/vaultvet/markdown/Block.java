package io.github.vaultvet.markdown;

import io.github.vaultvet.text.Span;

/**
 * A block of a note as CommonMark has it.
 *
 * @param kind what it is
 * @param span its place, without line ends and blanks after it
 * @param depth how many blocks it stands in; 0 for a direct child of the document
 */
public record Block(Kind kind, Span span, int depth) {

    /** Kinds of blocks. */
    public enum Kind {
        PARAGRAPH("paragraph"),
        HEADING("heading"),
        THEMATIC_BREAK("thematic break"),
        FENCED_CODE("fenced code"),
        INDENTED_CODE("indented code"),
        HTML("html"),
        QUOTE("quote"),
        BULLET_LIST("bullet list"),
        ORDERED_LIST("ordered list"),
        ITEM("item"),
        TASK("task"),
        TABLE("table"),
        TABLE_ROW("row"),
        TABLE_CELL("cell"),
        FOOTNOTE("footnote"),
        DEFINITION("definition");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Its name in words. */
        public String word() {
            return word;
        }
    }
}
