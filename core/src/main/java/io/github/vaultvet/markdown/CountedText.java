package io.github.vaultvet.markdown;

/**
 * Text that lets itself be looked at only so often. The parser looks at each character it judges, so a budget of looks
 * bounds its work, in the same way on every machine, where a clock would not.
 */
final class CountedText implements CharSequence {

    private static final long GRANT = 100_000;
    /** Ordinary notes take five to eight, long tables and lists of references several tens. */
    private static final long GRANT_PER_CHARACTER = 300;
    /** Two seconds of the costliest looks. */
    private static final long MOST = 25_000_000;

    private final char[] characters;
    private long left;

    CountedText(char[] characters) {
        this.characters = characters;
        this.left = Math.min(MOST, GRANT + GRANT_PER_CHARACTER * characters.length);
    }

    /** Spends looks on work that is done without looking. */
    void take(long looks) {
        left -= looks;
        if (left < 0) {
            throw new Exhausted();
        }
    }

    @Override
    public int length() {
        return characters.length;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Exhausted();
        }
        return characters[index];
    }

    /** A copy, so that what is cut out costs what it is long. */
    @Override
    public CharSequence subSequence(int start, int end) {
        take(end - start);
        return String.valueOf(characters, start, end - start);
    }

    @Override
    public String toString() {
        return String.valueOf(characters);
    }

    /** The budget is spent. An error, so that nothing in the parser takes it for trouble of its own. */
    static final class Exhausted extends Error {

        private static final long serialVersionUID = 1;

        Exhausted() {
            super("the budget is spent", null, false, false);
        }
    }
}
