package io.github.vaultvet.markdown;

/**
 * The parser pairs the marks of emphasis of a paragraph, if need be each with each before it, without a look at the text.
 * So the pairs are counted beforehand, for all that no empty line divides.
 */
final class EmphasisWork {

    /** One or two seconds of work. */
    private static final long MOST_PAIRS = 200_000_000;

    private EmphasisWork() {}

    /**
     * Ends the reading if there is too much to pair.
     *
     * @throws CountedText.Exhausted if so
     */
    static void check(char[] characters) {
        long pairs = 0;
        long marks = 0;
        boolean emptyLine = true;
        char before = 0;
        for (char c : characters) {
            if (c == '\r' || (c == '\n' && before != '\r')) {
                marks = emptyLine ? 0 : marks;
                emptyLine = true;
            } else if (c == '*' || c == '_' || c == '~') {
                pairs += marks++;
                emptyLine = false;
            } else if (c > ' ') {
                emptyLine = false;
            }
            before = c;
        }
        if (pairs > MOST_PAIRS) {
            throw new CountedText.Exhausted();
        }
    }
}
