package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.engine.BaselineFile;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.GitAttributes;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.engine.baseline.Baseline;
import io.github.vaultvet.engine.baseline.BaselineChange;
import io.github.vaultvet.report.BaselineWords;
import io.github.vaultvet.report.Count;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code vaultvet baseline}: writes down what is found today, so that only what comes later is reported. */
final class BaselineCommand implements Command {

    private static final String UPDATE = "--update";
    private static final String GROW = "--grow";
    private static final String WRITE_GITATTRIBUTES = "--write-gitattributes";

    @Override
    public String name() {
        return "baseline";
    }

    @Override
    public Options options() {
        Options options = new Options().several("VAULT", "The vault. Without it: the one around the current folder.");
        ReadingOptions.declare(options);
        options.group(
                "Baseline:",
                BaselineOptions.fileOption("The file; without it: " + BaselineFile.NAME + " at the vault's root."),
                Option.flag(GROW, "With --update: take in new findings, too."),
                Option.flag(UPDATE, "Take out of the baseline what has been mended, and follow moved notes."),
                Option.flag(
                        WRITE_GITATTRIBUTES,
                        "Let Git merge baselines by themselves: add a line to .gitattributes at the vault's root."));
        return options;
    }

    @Override
    public void describe(UsageMessageSpec usage) {
        usage.description("Writes down the findings of today, so that check reports only new ones.")
                .footer(
                        "",
                        "Examples:",
                        "  vaultvet baseline                   write " + BaselineFile.NAME + " at the vault's root",
                        "  vaultvet baseline --update          after mending: what is gone must not come back",
                        "  vaultvet baseline --update --grow   accept what is new, too");
    }

    @Override
    public ExitCode run(Typed arguments, Surroundings surroundings)
            throws UsageException, VaultException, ConfigException {
        boolean update = arguments.has(UPDATE);
        boolean grow = arguments.has(GROW);
        if (grow && !update) {
            throw new UsageException(GROW + " needs " + UPDATE);
        }
        FoundVault vault = wholeVault(arguments, surroundings);
        BaselineFile file = BaselineOptions.fileIn(vault, arguments, surroundings);
        if (!update && file.exists()) {
            throw new UsageException("there is a baseline already, \"" + file.shownName() + "\"; " + UPDATE
                    + " takes out what has been mended, " + UPDATE + " " + GROW + " takes in what is new, too");
        }
        Baseline before = file.readSettlingConflicts();
        LintRun run = Check.of(CheckedVault.of(vault), RuleCatalog.load(), ReadingOptions.of(arguments), surroundings)
                .with(before)
                .run();
        new Messages(surroundings.err()).printAll(run.report().notices());
        List<String> sentences = new ArrayList<>();
        if (!update && run.findings().isEmpty()) {
            sentences.add("Nothing was found, so no baseline is needed.");
        } else {
            BaselineChange change = BaselineChange.of(update, grow);
            sentences.add(written(file, before, change.of(run.baseline())));
            int leftOut = change.leftOut(run.baseline());
            if (leftOut > 0) {
                sentences.add(BaselineWords.leftOut(leftOut) + ", which vaultvet check shows.");
            }
            sentences.addAll(attributes(vault, arguments.has(WRITE_GITATTRIBUTES)));
        }
        return new Output(surroundings).write(out -> write(sentences, out), ExitCode.CLEAN);
    }

    private static FoundVault wholeVault(Typed arguments, Surroundings surroundings)
            throws UsageException, VaultException {
        FoundVault vault = VaultFinder.find(Arguments.paths(arguments.operands()), surroundings.currentFolder());
        if (!vault.selected().isEmpty() && !vault.selected().contains("")) {
            throw new UsageException("a baseline is about a whole vault, here \"" + vault.shownRoot() + "\"");
        }
        return vault;
    }

    private static String written(BaselineFile file, Baseline before, Baseline after) throws VaultException {
        int bytes = file.write(after);
        return BaselineWords.wrote(file.shownName(), after.findings(), after.lines()) + ", " + Count.of(bytes, "byte")
                + BaselineWords.before(before.findings()) + ".";
    }

    private static List<String> attributes(FoundVault vault, boolean write) throws VaultException {
        GitAttributes attributes = GitAttributes.of(vault);
        if (attributes.settleMerges() || !(write || attributes.isInRepository())) {
            return List.of();
        }
        if (write) {
            attributes.add();
            return List.of("Added to .gitattributes: " + GitAttributes.LINE);
        }
        return List.of(
                "So that branches merge without a conflict, add this line to .gitattributes, or run vaultvet baseline "
                        + UPDATE + " " + WRITE_GITATTRIBUTES + ":",
                "  " + GitAttributes.LINE);
    }

    private static void write(List<String> sentences, OutputStream out) throws IOException {
        out.write((String.join("\n", sentences) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
