package io.github.vaultvet.schema;

/** How much work may still be done for one note. */
final class Effort {

    /** A thousand times what a large schema asks of a note. */
    private static final int MOST = 1_000_000;

    private int left;

    private Effort(int left) {
        this.left = left;
    }

    /** For one note and one schema. */
    static Effort bounded() {
        return new Effort(MOST);
    }

    /** For reading a schema, whose size is bounded. */
    static Effort unbounded() {
        return new Effort(Integer.MAX_VALUE);
    }

    /** Does one unit of work. */
    void spend() {
        if (--left < 0) {
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
