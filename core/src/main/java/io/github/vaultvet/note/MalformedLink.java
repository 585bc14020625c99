package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;

/**
 * Brackets that look meant as a link and are none for Obsidian.
 *
 * @param span the text concerned, on one line if possible
 * @param kind what is wrong with it
 */
public record MalformedLink(Span span, Kind kind) implements Fact {

    /** Why it is no link. */
    public enum Kind {
        /** {@code [[target} without {@code ]]} on its line (R1.8). */
        UNCLOSED,
        /** The line ends between {@code [[} and {@code ]]} (R1.6). */
        OVER_LINE_END,
        /** {@code [[]]} (R1.7). */
        EMPTY,
        /** {@code ]]} that closes nothing. */
        STRAY_CLOSE,
        /** A time stamp's anchor inside the brackets. */
        ANCHOR_INSIDE,
        /** {@code [text](two words.md)}: a raw blank in the destination (R2.10). */
        RAW_SPACE,
        /** A Markdown link with a percent sequence that cannot be decoded, which Obsidian does not index (R2.9). */
        BAD_ENCODING,
        /** {@code [[a|b]]} in a table, cut by the unescaped pipe (R1.23). */
        TABLE_PIPE
    }
}
