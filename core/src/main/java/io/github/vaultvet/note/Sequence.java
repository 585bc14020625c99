package io.github.vaultvet.note;

/**
 * A run of places in a note whose marks are compared with each other (spec R10).
 *
 * @param kind what holds them together
 * @param number the same for all places of one run, another one for each other run of the kind
 */
public record Sequence(Kind kind, int number) {

    /** What holds marks together. */
    public enum Kind {
        /** The text of a section or of a quote in it. */
        TEXT(0),
        /** Headings of one level under the same heading. */
        HEADINGS(1),
        /** The items of one list, nested lists left out. */
        LIST(2),
        /** The cells of a table's column. */
        COLUMN(3);

        private final long code;

        Kind(long code) {
            this.code = code;
        }
    }

    /** A number for both components. */
    public long key() {
        return (kind.code << Integer.SIZE) + number;
    }
}
