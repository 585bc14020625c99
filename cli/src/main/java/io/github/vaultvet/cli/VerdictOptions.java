package io.github.vaultvet.cli;

import io.github.vaultvet.diagnostic.LintReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * When a check fails.
 *
 * @param failOn the least severity that makes it fail
 * @param strictBaseline whether lines of the baseline that allow more than there is make it fail
 */
record VerdictOptions(FailOn failOn, boolean strictBaseline) {

    private static final String FAIL_ON = "--fail-on";
    private static final String STRICT_BASELINE = "--strict-baseline";

    static void declare(CommandSpec spec) {
        Arguments.group(
                spec,
                "Verdict:",
                Arguments.choice(FAIL_ON, FailOn.class, FailOn.ERROR, "The least severity that gives exit code 1."),
                Arguments.flag(STRICT_BASELINE, "Fail, too, if the baseline allows more than there is."));
    }

    static VerdictOptions of(ParseResult arguments) throws UsageException {
        return new VerdictOptions(
                Arguments.choice(arguments, FAIL_ON, FailOn.class), Arguments.flag(arguments, STRICT_BASELINE));
    }

    ExitCode verdict(LintReport report) {
        boolean stale = strictBaseline && report.setAside().staleLines() > 0;
        return stale ? ExitCode.FINDINGS : failOn.verdict(report);
    }
}
