package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.config.Origin;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.engine.ChangedVault;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.engine.Linter;
import io.github.vaultvet.engine.NoteBuffer;
import io.github.vaultvet.engine.Progress;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.baseline.Baseline;
import io.github.vaultvet.engine.cache.CachePlace;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.util.Optional;

/** One check of a vault, yet to be run. */
record Check(LintRequest request, Linting linting, Surroundings surroundings) {

    private static final RuleId UNCERTAIN_READING = new RuleId("uncertain-reading");

    /**
     * A check as the vault's configuration wants it.
     *
     * @throws ConfigException if that cannot be used
     */
    static Check of(CheckedVault checked, RuleCatalog catalog, ReadingOptions reading, Surroundings surroundings)
            throws ConfigException {
        FoundVault vault = checked.found();
        LintRequest request = new LintRequest(
                vault.root(),
                vault.shownRoot(),
                vault.reason(),
                vault.selected(),
                config(reading.config().load(checked, catalog, surroundings.currentFolder()), catalog, reading),
                reading.jobs(),
                Progress.NONE,
                reading.git());
        Optional<ChangedVault> change = checked.change();
        return change.isPresent()
                ? new Check(request, asked -> Linter.run(asked, change.get()), surroundings)
                : new Check(request, Linter::run, surroundings);
    }

    /** How a request is answered. */
    @FunctionalInterface
    interface Linting {
        LintRun run(LintRequest request) throws VaultException;
    }

    /** The same of the text that an editor holds, if it is about one. */
    Check with(SelectionOptions selection) {
        return selection.buffer().isPresent()
                ? new Check(
                        request,
                        asked -> Linter.run(asked, buffer(asked.selected().get(0))),
                        surroundings)
                : this;
    }

    private NoteBuffer buffer(String note) throws VaultException {
        try {
            return NoteBuffer.read(note, surroundings.in());
        } catch (IOException e) {
            throw new VaultException("standard input cannot be read: " + e.getMessage());
        }
    }

    /** The same of a whole vault, or of what has changed in it, not reading what an earlier run has learnt. */
    Check with(CachePlace place, Optional<ChangedVault> change) {
        return new Check(
                request,
                asked -> change.isPresent() ? Linter.run(asked, change.get(), place) : Linter.run(asked, place),
                surroundings);
    }

    /** The same with these findings old. */
    Check with(Baseline baseline) {
        return new Check(request.with(baseline), linting, surroundings);
    }

    LintRun run() throws VaultException {
        try (ProgressLine line = new ProgressLine(surroundings.err(), ProgressLine.PATIENCE_NANOS)) {
            return linting.run(surroundings.terminals().err() ? request.telling(line) : request);
        }
    }

    private static LintConfig config(LintConfig config, RuleCatalog catalog, ReadingOptions reading) {
        return reading.crossCheck()
                ? catalog.find(UNCERTAIN_READING)
                        .map(rule -> config.with(rule.info(), Severity.INFO, new Origin.Argument("--cross-check")))
                        .orElse(config)
                : config;
    }
}
