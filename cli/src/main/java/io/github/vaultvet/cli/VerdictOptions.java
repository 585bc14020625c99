package io.github.vaultvet.cli;

import io.github.vaultvet.diagnostic.LintReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * When a check fails.
 *
 * @param failOn the least severity that makes it fail
 */
record VerdictOptions(FailOn failOn) {

    private static final String FAIL_ON = "--fail-on";

    static void declare(CommandSpec spec) {
        Arguments.group(
                spec,
                "Verdict:",
                Arguments.choice(FAIL_ON, FailOn.class, FailOn.ERROR, "The least severity that gives exit code 1."));
    }

    static VerdictOptions of(ParseResult arguments) throws UsageException {
        return new VerdictOptions(Arguments.choice(arguments, FAIL_ON, FailOn.class));
    }

    ExitCode verdict(LintReport report) {
        return failOn.verdict(report);
    }
}
