package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.engine.BufferFinder;
import io.github.vaultvet.engine.ChangedVault;
import io.github.vaultvet.engine.Changes;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.engine.cache.CachePlace;
import io.github.vaultvet.fix.SuppressionPatch;
import io.github.vaultvet.report.ReportFormat;
import io.github.vaultvet.rule.RuleCatalog;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code vaultvet check}: checks a vault and writes the report. */
final class CheckCommand implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Options options() {
        Options options = new Options();
        CheckOptions.declare(options);
        return options;
    }

    @Override
    public void describe(UsageMessageSpec usage) {
        usage.description("Checks an Obsidian vault: links, embeds, properties and time stamps.")
                .footer(
                        "",
                        "Examples:",
                        "  vaultvet check                      the vault around the current folder",
                        "  vaultvet check ~/notes              this vault",
                        "  vaultvet check daily Index.md       these notes, within their vault",
                        "  vaultvet check --staged             before a commit: what it changes and what it breaks",
                        "  vaultvet check --since origin/main  the same for a branch",
                        "  vaultvet check --fail-on warning    fail on warnings, too",
                        "  vaultvet check --format json >report.json",
                        "  vaultvet check --format diff | git apply -p1   in the vault's folder");
    }

    @Override
    public ExitCode run(Typed arguments, Surroundings surroundings)
            throws UsageException, VaultException, ConfigException {
        CheckOptions options = CheckOptions.of(arguments, surroundings);
        try (CheckedVault vault = vault(options.selection(), surroundings)) {
            return run(vault, options, surroundings);
        }
    }

    private static ExitCode run(CheckedVault vault, CheckOptions options, Surroundings surroundings)
            throws UsageException, VaultException, ConfigException {
        RuleCatalog catalog = RuleCatalog.load();
        Check check = Check.of(
                        vault,
                        catalog,
                        options.reading(),
                        options.report().isQuiet() ? surroundings.withoutTerminals() : surroundings)
                .with(options.baseline().read(vault))
                .with(options.selection());
        Optional<CachePlace> cache =
                vault.isWhole() ? options.cache().place(vault.found(), surroundings) : Optional.empty();
        check = cache.isPresent() ? check.with(cache.get(), vault.change()) : check;
        if (options.suppressions().add()) {
            return writeSuppressions(check.run(), options, surroundings);
        }
        Outcome outcome = Outcome.of(check.run(), options.report().asksFor(ReportFormat.DIFF));
        ExitCode code = new ReportWriter(
                        options.report(),
                        new CheckReporters(options, vault.found(), catalog, surroundings),
                        surroundings)
                .write(outcome, options.verdict().verdict(outcome.report()));
        Optional<String> reason = options.verdict().reason(outcome.report());
        if (reason.isPresent()) {
            new Messages(surroundings.err()).print(reason.get());
        }
        return code;
    }

    private static CheckedVault vault(SelectionOptions selection, Surroundings surroundings) throws VaultException {
        Path currentFolder = surroundings.currentFolder();
        if (selection.buffer().isPresent()) {
            return CheckedVault.of(
                    BufferFinder.find(selection.paths(), selection.buffer().get(), currentFolder));
        }
        FoundVault found = VaultFinder.find(selection.paths(), currentFolder);
        Optional<Changes> changes = selection.changes(surroundings);
        return changes.isPresent()
                ? new CheckedVault(found, Optional.of(ChangedVault.open(found, changes.get())))
                : CheckedVault.of(found);
    }

    private static ExitCode writeSuppressions(LintRun run, CheckOptions options, Surroundings surroundings) {
        Messages messages = new Messages(surroundings.err());
        messages.printAll(run.report().notices());
        SuppressionPatch patch =
                new SuppressionPatch(run, options.suppressions().reason());
        boolean seen = surroundings.terminals().out();
        ExitCode code = new Output(surroundings)
                .in(OutputSyntax.PATCH)
                .write(
                        out -> patch.write(seen ? new TerminalPatch(out) : out),
                        options.verdict().verdict(run.report()));
        patch.sentences().forEach(messages::print);
        return code;
    }
}
