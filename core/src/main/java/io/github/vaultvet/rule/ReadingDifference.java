package io.github.vaultvet.rule;

import io.github.vaultvet.text.Span;

/**
 * A place that Obsidian's index and CommonMark read differently.
 *
 * @param span the place
 * @param here what it is for Obsidian, as far as is known
 * @param there what it is for CommonMark
 */
public record ReadingDifference(Span span, Kind here, Kind there) implements Comparable<ReadingDifference> {

    /** What a place can be. */
    public enum Kind {
        TEXT("text"),
        CODE("code"),
        HTML("HTML"),
        HEADING("a heading"),
        NO_HEADING("no heading"),
        LINK("a link"),
        NO_LINK("no link");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As the end of a sentence: {@code no heading}. */
        public String words() {
            return words;
        }
    }

    /** Orders by place. */
    @Override
    public int compareTo(ReadingDifference other) {
        return span.compareTo(other.span);
    }
}
