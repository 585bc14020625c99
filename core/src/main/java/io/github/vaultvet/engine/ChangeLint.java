package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.RuleFamily;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.LooseFiles;
import io.github.vaultvet.vault.NoteSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Checks the notes that have changed, and finds what the change has broken in the others: their findings now, less those
 * that they had before.
 */
final class ChangeLint {

    private final LintRequest request;
    private final RulePlan plan;
    private final Selection selection;
    private final ChangedVault vault;
    private final VaultFiles now;
    private final Set<VaultPath> changed;
    private final CommittedFacts facts;
    private final LintPass.Evidence evidence;

    /**
     * @param facts what is known of the vault
     */
    ChangeLint(
            LintRequest request,
            RulePlan plan,
            ChangedVault vault,
            CommittedFacts facts,
            Map<String, String> environment) {
        this.request = request;
        this.plan = plan;
        this.selection = new Selection(request.selected(), request.config());
        this.vault = vault;
        this.now = vault.now();
        this.changed = vault.changedSources();
        GitHistory history = new GitHistory(now.walked().root(), environment, vault.changes());
        Optional<Supplier<LooseFiles>> loose = vault.looseFiles().map(finder -> finder);
        this.facts = facts;
        this.evidence = new LintPass.Evidence(history, loose, new AliasedNotes(facts));
    }

    /**
     * What is found in the changed notes and what is broken in others.
     *
     * @param pass the reading of the changed notes
     * @param diagnostics all, in the order of reports
     * @param checked the changed notes, and those in which something is broken
     */
    record Outcome(LintPass pass, List<Diagnostic> diagnostics, List<NoteSummary> checked) {}

    VaultFiles files() {
        return now;
    }

    Selection selection() {
        return selection;
    }

    Outcome run() throws VaultException {
        List<VaultPath> chosen = sources(file -> changed.contains(file) && selection.contains(file));
        Set<VaultPath> reported = new HashSet<>(chosen);
        LintPass first =
                LintPass.run(now, LintPass.Part.of(reported::contains, chosen, now, plan), request, plan, evidence);
        List<Diagnostic> diagnostics = new ArrayList<>(first.diagnostics());
        List<NoteSummary> checked = new ArrayList<>(first.outcomes().selected());
        Set<String> losses = Losses.of(vault);
        if (!losses.isEmpty() || (plan.asksForEverything() && !vault.changes().isEmpty())) {
            addBroken(losses, diagnostics, checked);
        }
        diagnostics.sort(Diagnostic.ORDER);
        return new Outcome(first, diagnostics, checked);
    }

    private void addBroken(Collection<String> losses, List<Diagnostic> diagnostics, List<NoteSummary> checked)
            throws VaultException {
        Predicate<VaultPath> isOther = file -> !changed.contains(file) && selection.contains(file);
        LintPass.Part others = plan.asksForEverything()
                ? LintPass.Part.of(isOther, now.sources(), now, plan)
                : new ReferrerSearch(now, request, plan, facts.get(), evidence.aliases()).find(losses, isOther);
        LintPass second = LintPass.run(now, others, request, plan, evidence);
        Set<VaultPath> suspects = new TreeSet<>();
        second.diagnostics().forEach(diagnostic -> suspects.add(diagnostic.path()));
        if (suspects.isEmpty()) {
            return;
        }
        Set<String> old = findingsBefore(suspects, others.read());
        Set<VaultPath> broken = new HashSet<>();
        for (Diagnostic diagnostic : second.diagnostics()) {
            if (suspects.contains(diagnostic.path()) && !old.contains(key(diagnostic))) {
                diagnostics.add(diagnostic);
                broken.add(diagnostic.path());
            }
        }
        second.outcomes().selected().stream()
                .filter(summary -> broken.contains(summary.path()))
                .forEach(checked::add);
    }

    /**
     * The findings that some files had.
     *
     * @param files from which those are taken that were not there
     * @param read the sources that were read to find what is found in them now: what is found in others, names alone tell
     */
    private Set<String> findingsBefore(Set<VaultPath> files, Collection<VaultPath> read) throws VaultException {
        VaultFiles before = vault.before();
        files.removeIf(file -> Collections.binarySearch(before.walked().files(), file) < 0);
        List<VaultPath> again = read.stream().filter(files::contains).toList();
        LintPass third = LintPass.run(
                before,
                LintPass.Part.of(files::contains, again, before, plan),
                request,
                plan,
                new LintPass.Evidence(
                        GitHistory.none(), Optional.empty(), evidence.aliases().before(changed)));
        Set<String> keys = new HashSet<>();
        third.diagnostics().forEach(diagnostic -> keys.add(key(diagnostic)));
        return keys;
    }

    /** The same for what may be called otherwise since the change, and is the same fault. */
    private static String key(Diagnostic diagnostic) {
        String rule = RuleFamily.of(diagnostic.rule());
        Span span = diagnostic.place().span();
        return diagnostic.path().value() + "\n" + span.start() + "\n" + span.end() + "\n" + rule;
    }

    private List<VaultPath> sources(Predicate<VaultPath> which) {
        return now.sources().stream().filter(which).toList();
    }
}
