package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.config.Presets;
import io.github.vaultvet.engine.ConfigFile;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.Progress;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.infer.ProposalSummary;
import io.github.vaultvet.infer.VaultProposal;
import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.report.Count;
import io.github.vaultvet.rule.RuleCatalog;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code vaultvet init}: proposes a configuration made of what a vault's notes have in common. */
final class InitCommand implements Command {

    private static final String JOBS = "--jobs";
    private static final String NO_GIT = "--no-git";
    private static final String PRESET = "--preset";
    private static final String STDOUT = "--stdout";

    @Override
    public String name() {
        return "init";
    }

    @Override
    public Options options() {
        Options options = new Options()
                .several("VAULT", "The vault. Without it: the one around the current folder.")
                .add(Option.number(JOBS, 0, "Threads that check notes; 0: one a processor."))
                .add(Option.flag(NO_GIT, "Do not ask Git whether missing files were renamed or deleted."))
                .add(Option.text(PRESET, "NAME", "Extend this preset: " + String.join(", ", Presets.NAMES) + "."))
                .add(Option.flag(STDOUT, "Print the configuration and write nothing."));
        return options;
    }

    @Override
    public void describe(UsageMessageSpec usage) {
        usage.description(
                        "Reads a vault and writes the " + ConfigFile.NAMES.get(0)
                                + " that suits it: what nearly all notes",
                        "have becomes their schema. Never changes a configuration that is there.")
                .footer(
                        "",
                        "Examples:",
                        "  vaultvet init                   write vaultvet.yaml, and show what it finds today",
                        "  vaultvet init --stdout | less   only look at it",
                        "  vaultvet init --preset quartz   for a vault that is published with Quartz");
    }

    @Override
    public ExitCode run(Typed arguments, Surroundings surroundings)
            throws UsageException, VaultException, ConfigException {
        boolean print = arguments.has(STDOUT);
        List<String> presets = presets(arguments);
        FoundVault vault = wholeVault(arguments, surroundings);
        List<String> present = ConfigFile.presentIn(vault);
        if (!print && !present.isEmpty()) {
            throw new UsageException("the vault \"" + vault.shownRoot() + "\" has a configuration already, "
                    + present.get(0) + "; " + STDOUT + " shows the proposal without writing it");
        }
        VaultProposal proposal = proposal(vault, presets, request(vault, arguments), surroundings);
        if (print) {
            return write(List.of(proposal.yaml().stripTrailing()), surroundings);
        }
        ConfigFile.create(vault, proposal.yaml().getBytes(StandardCharsets.UTF_8));
        return write(sentences(proposal), surroundings);
    }

    private static List<String> presets(Typed arguments) throws UsageException {
        Optional<String> name = arguments.value(PRESET);
        if (name.isPresent() && !Presets.NAMES.contains(name.get())) {
            throw new UsageException("unknown preset \"" + name.get() + "\""
                    + NearestNames.nearest(name.get(), Presets.NAMES)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; there are " + String.join(", ", Presets.NAMES)));
        }
        return name.stream().toList();
    }

    private static FoundVault wholeVault(Typed arguments, Surroundings surroundings)
            throws UsageException, VaultException {
        FoundVault vault = VaultFinder.find(Arguments.paths(arguments.operands()), surroundings.currentFolder());
        if (!vault.selected().isEmpty() && !vault.selected().contains("")) {
            throw new UsageException("a configuration is about a whole vault, here \"" + vault.shownRoot() + "\"");
        }
        return vault;
    }

    private static LintRequest request(FoundVault vault, Typed arguments) throws UsageException {
        return new LintRequest(
                vault.root(),
                vault.shownRoot(),
                vault.reason(),
                List.of(),
                LintConfig.defaults(),
                Arguments.number(arguments, JOBS),
                Progress.NONE,
                !arguments.has(NO_GIT));
    }

    private static VaultProposal proposal(
            FoundVault vault, List<String> presets, LintRequest request, Surroundings surroundings)
            throws VaultException, ConfigException {
        try (ProgressLine line = new ProgressLine(surroundings.err(), ProgressLine.PATIENCE_NANOS)) {
            return VaultProposal.of(vault, presets, surroundings.terminals().err() ? request.telling(line) : request);
        }
    }

    private static List<String> sentences(VaultProposal proposal) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Wrote " + ConfigFile.NAMES.get(0) + ", made from " + Count.of(proposal.notes(), "note")
                + ", templates not counted. "
                + (proposal.isEmpty()
                        ? "Nothing in them asks for more than the defaults."
                        : "Read it: its comments say what each line rests on."));
        sentences.addAll(ProposalSummary.lines(proposal, RuleCatalog.load()));
        boolean clean = proposal.report().diagnostics().isEmpty();
        sentences.add(
                clean
                        ? "Next: vaultvet check, from now on before each commit."
                        : "Next: vaultvet check shows all of it; vaultvet baseline accepts it, so that only what is new is reported.");
        return sentences;
    }

    private static ExitCode write(List<String> sentences, Surroundings surroundings) {
        return new Output(surroundings)
                .write(
                        out -> out.write((String.join("\n", sentences) + "\n").getBytes(StandardCharsets.UTF_8)),
                        ExitCode.CLEAN);
    }
}
