package io.github.vaultvet.fix;

/** Why a link is left as it is although its cause is known. In the order in which they are told. */
enum Refusal {
    UNCERTAIN("may have been meant otherwise or cannot be written with certainty"),
    OVERLAPPING("stand too close to another repair"),
    OTHER_FILE("stand in notes that are symbolic links"),
    OTHER_TEXT("stand where the note does not hold the text that was expected"),
    IN_HEADING("stand in headings, which other links may name"),
    OTHER_TARGET("would not lead to what was meant"),
    NO_FRAGMENT("name a heading or block that is not there"),
    OTHER_READING("would change how the rest of the note is read"),
    OTHER_FINDINGS("would bring other findings"),
    UNPROVED("stand among too many that cannot be proved");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    /** What those links do, after their number. */
    String words() {
        return words;
    }
}
