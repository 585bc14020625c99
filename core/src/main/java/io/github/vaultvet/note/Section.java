package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;

/**
 * A top-level block of a note, as Obsidian's index lists them.
 *
 * @param span the block, without blank lines around it
 * @param type what it is
 */
public record Section(Span span, Type type) implements Fact {

    /** Kinds of blocks. */
    public enum Type {
        YAML("yaml"),
        HEADING("heading"),
        PARAGRAPH("paragraph"),
        LIST("list"),
        CODE("code"),
        MATH("math"),
        HTML("html"),
        COMMENT("comment"),
        BLOCKQUOTE("blockquote"),
        CALLOUT("callout"),
        TABLE("table"),
        THEMATIC_BREAK("thematicBreak"),
        FOOTNOTE_DEFINITION("footnoteDefinition"),
        DEFINITION("definition");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** Obsidian's own name for it. */
        public String word() {
            return word;
        }
    }
}
