package io.github.vaultvet.cli;

import io.github.vaultvet.report.Escaper;
import java.io.PrintStream;

/** Sentences on standard error. */
final class Messages {

    private final PrintStream err;

    Messages(PrintStream err) {
        this.err = err;
    }

    /** Prints a sentence, escaped, behind the program's name. */
    void print(String message) {
        err.print("vaultvet: " + Escaper.console(message) + "\n");
        err.flush();
    }
}
