package io.github.vaultvet.cli;

import io.github.vaultvet.diagnostic.FailOn;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.report.Count;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a check fails.
 *
 * @param failOn the least severity that makes it fail
 * @param maxWarnings how many warnings are borne, if not any number
 * @param strictBaseline whether lines of the baseline that allow more than there is make it fail
 */
record VerdictOptions(FailOn failOn, OptionalInt maxWarnings, boolean strictBaseline) {

    private static final String FAIL_ON = "--fail-on";
    private static final String MAX_WARNINGS = "--max-warnings";
    private static final String STRICT_BASELINE = "--strict-baseline";

    static void declare(Options options) {
        options.group(
                "Verdict:",
                Option.choice(FAIL_ON, FailOn.ERROR, "The least severity that gives exit code 1."),
                Option.text(MAX_WARNINGS, "N", "More warnings than so many give exit code 1, too."),
                Option.flag(STRICT_BASELINE, "Fail, too, if the baseline allows more than there is."));
    }

    static VerdictOptions of(Typed arguments, BaselineOptions baseline) throws UsageException {
        if (baseline.ignored() && arguments.has(STRICT_BASELINE)) {
            throw new UsageException(
                    STRICT_BASELINE + " needs a baseline, and " + BaselineOptions.NO_BASELINE + " ignores it");
        }
        OptionalInt maxWarnings = arguments.has(MAX_WARNINGS)
                ? OptionalInt.of(Arguments.number(arguments, MAX_WARNINGS))
                : OptionalInt.empty();
        return new VerdictOptions(
                Arguments.choice(arguments, FAIL_ON, FailOn.class), maxWarnings, arguments.has(STRICT_BASELINE));
    }

    ExitCode verdict(LintReport report) {
        boolean failed = failOn.count(report) > 0
                || hasTooManyWarnings(report)
                || (strictBaseline && report.setAside().staleLines() > 0);
        return failed ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** Why it failed, where the report does not show that. */
    Optional<String> reason(LintReport report) {
        return hasTooManyWarnings(report)
                ? Optional.of(Count.of(report.count(Severity.WARNING), "warning") + ", and " + MAX_WARNINGS + " allows "
                        + Count.of(maxWarnings.orElseThrow()))
                : Optional.empty();
    }

    private boolean hasTooManyWarnings(LintReport report) {
        return maxWarnings.isPresent() && report.count(Severity.WARNING) > maxWarnings.getAsInt();
    }
}
