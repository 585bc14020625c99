package io.github.vaultvet.markdown;

/**
 * The parser joins the lines of a paragraph when it ends, and copies what it has joined so far for each line that has
 * blanks before it, without a look at the text. So the copies are counted beforehand, for all that no empty line divides.
 */
final class IndentWork {

    /** One or two seconds of work. */
    private static final long MOST_COPIES = 200_000_000;

    private IndentWork() {}

    /**
     * Ends the reading if there is too much to copy.
     *
     * @throws CountedText.Exhausted if so
     */
    static void check(char[] characters) {
        long copies = 0;
        long indented = 0;
        int at = 0;
        while (at < characters.length) {
            int text = at;
            boolean blanks = false;
            while (text < characters.length && isBeforeText(characters[text])) {
                blanks |= characters[text] != '>';
                text++;
            }
            boolean emptyLine = text == at && (text == characters.length || isLineEnd(characters[text]));
            indented = emptyLine ? 0 : indented;
            copies += blanks ? indented++ : 0;
            at = nextLine(characters, text);
        }
        if (copies > MOST_COPIES) {
            throw new CountedText.Exhausted();
        }
    }

    private static int nextLine(char[] characters, int from) {
        int at = from;
        while (at < characters.length && !isLineEnd(characters[at])) {
            at++;
        }
        boolean two = at + 1 < characters.length && characters[at] == '\r' && characters[at + 1] == '\n';
        return two ? at + 2 : at + 1;
    }

    /** Blanks, also those behind the marks of a quote. */
    private static boolean isBeforeText(char c) {
        return c == ' ' || c == '\t' || c == '>';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
