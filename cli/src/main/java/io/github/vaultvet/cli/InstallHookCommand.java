package io.github.vaultvet.cli;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.GitFolders;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.hook.CommitHooks;
import io.github.vaultvet.hook.Installation;
import io.github.vaultvet.report.Escaper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code vaultvet install-hook}: lets Git check a vault before each commit. */
final class InstallHookCommand implements Command {

    private static final String MERGES = "--merges";
    private static final String UNINSTALL = "--uninstall";

    @Override
    public String name() {
        return "install-hook";
    }

    @Override
    public Options options() {
        Options options = new Options()
                .several("VAULT", "Vaults in one repository. Without any: the one around the current folder.")
                .add(Option.flag(
                        MERGES, "Check the merges, too, that Git commits by itself: all that the other branch brings."))
                .add(Option.flag(UNINSTALL, "Take the check of these vaults out of the hooks."));
        return options;
    }

    @Override
    public void describe(UsageMessageSpec usage) {
        usage.description(
                        "Lets Git check a vault before each commit, and refuse a commit with findings.",
                        "Keeps the hook that is there; run again, it changes nothing.")
                .footer(
                        "",
                        "Examples:",
                        "  vaultvet install-hook               check the vault around the current folder",
                        "  vaultvet install-hook notes work    check these two vaults of one repository",
                        "  vaultvet install-hook --uninstall   check it no longer");
    }

    @Override
    public ExitCode run(Typed arguments, Surroundings surroundings) throws UsageException, VaultException {
        boolean uninstall = arguments.has(UNINSTALL);
        boolean merges = arguments.has(MERGES);
        if (uninstall && merges) {
            throw new UsageException(
                    UNINSTALL + " takes the check out of all hooks, so that " + MERGES + " does not go with it");
        }
        List<FoundVault> vaults = vaults(arguments, surroundings);
        GitFolders repository = repository(vaults, surroundings);
        List<String> paths = new ArrayList<>();
        for (FoundVault vault : vaults) {
            paths.add(CommitHooks.pathOf(vault, repository));
            if (!uninstall) {
                new Messages(surroundings.err())
                        .printAll(VaultReader.open(vault, LintConfig.defaults()).notices());
            }
        }
        CommitHooks hooks = CommitHooks.of(repository);
        Installation installed = RunningProgram.installation();
        List<String> sentences = new ArrayList<>();
        for (CommitHooks.Outcome outcome :
                uninstall ? hooks.uninstall(paths, installed) : hooks.install(paths, merges, installed)) {
            sentences.add(sentence(outcome));
        }
        if (!uninstall) {
            sentences.add("A commit that is refused can be made all the same: git commit --no-verify");
            sentences.add("To take the check out again: vaultvet install-hook " + UNINSTALL);
        }
        String text = String.join("\n", sentences) + "\n";
        return new Output(surroundings).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)), ExitCode.CLEAN);
    }

    private static List<FoundVault> vaults(Typed arguments, Surroundings surroundings)
            throws UsageException, VaultException {
        List<Path> paths = Arguments.paths(arguments.operands());
        List<FoundVault> vaults = new ArrayList<>();
        for (List<Path> one :
                paths.isEmpty() ? List.of(paths) : paths.stream().map(List::of).toList()) {
            FoundVault vault = VaultFinder.find(one, surroundings.currentFolder());
            if (!vault.selected().isEmpty() && !vault.selected().contains("")) {
                throw new UsageException("a hook checks a whole vault, here \"" + vault.shownRoot() + "\"");
            }
            vaults.add(vault);
        }
        return vaults;
    }

    private static GitFolders repository(List<FoundVault> vaults, Surroundings surroundings) throws VaultException {
        GitFolders first = folders(vaults.get(0), surroundings);
        for (FoundVault vault : vaults.subList(1, vaults.size())) {
            if (!folders(vault, surroundings).top().equals(first.top())) {
                throw new VaultException("\"" + vault.shownRoot() + "\" is in another repository than \""
                        + vaults.get(0).shownRoot() + "\": name the vaults of one repository at a time");
            }
        }
        return first;
    }

    private static GitFolders folders(FoundVault vault, Surroundings surroundings) throws VaultException {
        return GitFolders.of(vault, surroundings.currentFolder(), surroundings.environment());
    }

    private static String sentence(CommitHooks.Outcome outcome) {
        String hook = Escaper.console(outcome.name());
        String now = outcome.vaults().size() == 1 && outcome.vaults().get(0).equals(".")
                ? "the vault"
                : "\"" + Escaper.console(String.join("\", \"", outcome.vaults())) + "\"";
        return switch (outcome.end()) {
            case MADE -> "Made " + hook + ", which checks " + now + " before each commit.";
            case ADDED -> "Added to " + hook + ", before what it does already: a check of " + now + ".";
            case CHANGED -> "Changed " + hook + ", which now checks " + now + ".";
            case KEPT -> hook + " already checks " + now + ".";
            case TAKEN_OUT -> "Took the check out of " + hook + ", which does all else that it did.";
            case DELETED -> "Deleted " + hook + ", which did nothing else.";
            case NOT_THERE -> "There is no such check in " + hook + ".";
        };
    }
}
