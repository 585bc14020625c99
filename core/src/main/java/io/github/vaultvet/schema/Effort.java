package io.github.vaultvet.schema;

/** How much work may still be done for one note. */
final class Effort {

    /** More than large schemas ask of a note of a few properties, and done within a tenth of a second. */
    private static final int FOR_EACH_NOTE = 20_000;

    /** The values of a note are bounded, too. */
    private static final int FOR_EACH_VALUE = 100;

    private final boolean bounded;
    private int left;

    private Effort(boolean bounded, int left) {
        this.bounded = bounded;
        this.left = left;
    }

    /** For one note and one schema, before the note's values are added. */
    static Effort bounded() {
        return new Effort(true, FOR_EACH_NOTE);
    }

    /** For a schema itself, whose size is bounded, and which all notes share. */
    static Effort unbounded() {
        return new Effort(false, 0);
    }

    /** Allows what one more value of the note may cost. */
    void allowForValue() {
        left += FOR_EACH_VALUE;
    }

    /** Does one unit of work. */
    void spend() {
        if (bounded && --left < 0) {
            throw new ExhaustedException();
        }
    }

    /** All of it is done, and there is no verdict yet. */
    static final class ExhaustedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private ExhaustedException() {
            super("too much work for one note", null, false, false);
        }
    }
}
