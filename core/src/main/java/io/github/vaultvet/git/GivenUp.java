package io.github.vaultvet.git;

/** Why Git was stopped and is asked nothing more. */
public enum GivenUp {
    /** It has done nothing for too long. */
    SILENT("Git waits for something in the repository of this vault and does not answer;"
            + " its configuration or one of its files may be a pipe"),
    /** It has taken too much memory. */
    GREEDY("Git needs more than 1 GiB of memory for the repository of this vault;"
            + " one of its files may be endless, such as a link to a device");

    private final String sentence;

    GivenUp(String sentence) {
        this.sentence = sentence;
    }

    /** For the user. */
    String sentence() {
        return sentence;
    }
}
