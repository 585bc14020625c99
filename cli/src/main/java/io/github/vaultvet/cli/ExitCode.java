package io.github.vaultvet.cli;

/** What the program tells its caller. */
enum ExitCode {
    CLEAN(0, "nothing found, or nothing as bad as --fail-on says"),
    FINDINGS(1, "something found that is as bad as --fail-on says"),
    REFUSED(2, "wrong arguments or configuration, no vault, no way to write"),
    BUG(3, "a mistake in vaultvet itself");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }
}
