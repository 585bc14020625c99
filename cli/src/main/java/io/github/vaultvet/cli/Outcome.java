package io.github.vaultvet.cli;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.fix.Patch;
import java.util.Optional;

/**
 * What a check found. Only the patch keeps the run, and with it the vault, which no report needs any more.
 *
 * @param report the findings
 * @param patch the patch for them, if one was asked for
 */
record Outcome(LintReport report, Optional<Patch> patch) {

    static Outcome of(LintRun run, boolean patch) {
        return new Outcome(run.report(), patch ? Optional.of(new Patch(run)) : Optional.empty());
    }
}
