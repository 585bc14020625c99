package io.github.vaultvet.cli;

import io.github.vaultvet.diagnostic.Severity;

/** From which severity on findings make the program fail. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    /** Whether a finding of this severity makes the program fail. */
    boolean includes(Severity severity) {
        return switch (this) {
            case ERROR -> severity.atLeast(Severity.ERROR);
            case WARNING -> severity.atLeast(Severity.WARNING);
            case INFO -> severity.atLeast(Severity.INFO);
            case NEVER -> false;
        };
    }
}
