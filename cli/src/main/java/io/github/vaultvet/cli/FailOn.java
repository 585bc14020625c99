package io.github.vaultvet.cli;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Severity;

/** From which severity on findings make the program fail. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    ExitCode verdict(LintReport report) {
        boolean failed =
                switch (this) {
                    case ERROR -> report.hasAtLeast(Severity.ERROR);
                    case WARNING -> report.hasAtLeast(Severity.WARNING);
                    case INFO -> report.hasAtLeast(Severity.INFO);
                    case NEVER -> false;
                };
        return failed ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
