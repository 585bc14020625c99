package io.github.vaultvet.fix;

/** Why a link is left as it is although its cause is known. In the order in which they are told. */
enum Refusal {
    UNCERTAIN("without a certain repair"),
    OVERLAPPING("next to another repair"),
    NO_NOTE("in files that are no notes"),
    OTHER_FILE("in notes that are symbolic links"),
    OTHER_TEXT("where the note does not hold the expected text"),
    IN_HEADING("in headings, which other links may name"),
    OTHER_TARGET("that would not lead to what was meant"),
    NO_FRAGMENT("to a heading or block that is not there"),
    OTHER_READING("that would change how the rest of the note is read"),
    OTHER_FINDINGS("that would bring other findings"),
    OTHER_BLOCKS("that would change the blocks of the note for CommonMark"),
    TOO_COMPLEX("in notes too complex to be read as CommonMark"),
    UNPROVED("among too many that cannot be proved");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    /** Which links these are, after their number. */
    String words() {
        return words;
    }
}
