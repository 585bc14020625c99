package io.github.vaultvet.engine.baseline;

/** What is to become of a baseline. */
public enum BaselineChange {
    /** There was none. */
    BEGIN,
    /** What has been mended is taken out. */
    SHRINK,
    /** What is new is taken in, too. */
    GROW;

    /**
     * @param update whether there may be a baseline already
     * @param grow whether an update takes in what is new
     */
    public static BaselineChange of(boolean update, boolean grow) {
        return !update ? BEGIN : grow ? GROW : SHRINK;
    }

    /** The baseline as it is to be written. */
    public Baseline of(BaselineMatch match) {
        return this == SHRINK ? match.shrunk() : match.grown();
    }

    /** How many findings are not taken in. */
    public int leftOut(BaselineMatch match) {
        return this == SHRINK ? match.fresh().size() : 0;
    }
}
