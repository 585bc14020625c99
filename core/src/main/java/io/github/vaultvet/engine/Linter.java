package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.engine.cache.CachePlace;
import io.github.vaultvet.engine.cache.FactCache;
import io.github.vaultvet.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lints a vault: lists its files, checks each note by itself, then the vault as a whole.
 *
 * <p>The report is the same for the same files, whatever the number of threads and the order in which the system lists
 * names. Memory is bounded by names, headings and links that lead nowhere, not by the text of the notes.
 */
public final class Linter {

    private Linter() {}

    /**
     * Runs all rules that the request's configuration does not switch off.
     *
     * @throws VaultException if there is nothing to lint
     * @throws InternalErrorException if a rule or the scanner failed; all notes have been tried by then
     */
    public static LintReport lint(LintRequest request) throws VaultException {
        return lint(request, RuleCatalog.load());
    }

    /**
     * Runs only the rules of a catalogue.
     *
     * @throws VaultException if there is nothing to lint
     * @throws InternalErrorException if a rule or the scanner failed; all notes have been tried by then
     */
    public static LintReport lint(LintRequest request, RuleCatalog catalog) throws VaultException {
        return run(request, catalog).report();
    }

    /**
     * Does the same, and keeps what is needed to check single notes again.
     *
     * @throws VaultException if there is nothing to lint
     * @throws InternalErrorException if a rule or the scanner failed; all notes have been tried by then
     */
    public static LintRun run(LintRequest request) throws VaultException {
        return run(request, RuleCatalog.load());
    }

    private static LintRun run(LintRequest request, RuleCatalog catalog) throws VaultException {
        return run(VaultFiles.of(request.root(), request.shownRoot()), request, catalog);
    }

    /**
     * Checks a whole vault, and reads only those notes that have changed since an earlier run; what is found is the same.
     *
     * @param request whose configuration must be one that was loaded from texts
     * @param place where the caches of vaults lie; it need not exist, and nothing that is in it is ever believed unless
     *     it was written there by a run with the same key
     * @throws VaultException if there is nothing to lint
     * @throws InternalErrorException if a rule or the scanner failed; all notes have been tried by then
     */
    public static LintRun run(LintRequest request, CachePlace place) throws VaultException {
        RulePlan plan = new RulePlan(RuleCatalog.load(), request.config());
        CachedFacts facts = CachedFacts.of(place, request, plan, System.currentTimeMillis());
        LintRun run = run(facts.files(), request, plan, facts.cache());
        if (facts.cache().isPresent()) {
            facts.cache().get().save(facts.files().index());
        }
        return run;
    }

    static LintRun run(VaultFiles files, LintRequest request, RuleCatalog catalog) {
        return run(files, request, new RulePlan(catalog, request.config()), Optional.empty());
    }

    static LintRun run(VaultFiles files, LintRequest request, RulePlan plan, Optional<FactCache> cache) {
        Selection selection = new Selection(request.selected(), request.config());
        LintPass pass = LintPass.run(
                files,
                LintPass.Part.of(selection::contains, selection.worthReading(files.sources()), files, plan)
                        .with(selection.isEverything() ? ConfiguredPatterns.of(request.config()) : List.of())
                        .recalling(cache),
                request,
                plan,
                LintPass.Evidence.of(new GitHistory(files.walked().root(), System.getenv())));
        ChangeLint.Outcome outcome =
                new ChangeLint.Outcome(pass, pass.diagnostics(), pass.outcomes().selected());
        return new RunReport(request, outcome, selection)
                .with(selection.notices(files.sources()), !request.selected().isEmpty());
    }

    /**
     * Checks the notes that have changed, and what the change does to the others.
     *
     * @throws VaultException if Git cannot tell what has changed
     * @throws InternalErrorException if a rule or the scanner failed
     */
    public static LintRun run(LintRequest request, ChangedVault changed) throws VaultException {
        return run(request, changed, Optional.empty(), RuleCatalog.load());
    }

    /**
     * The same, not reading the notes of a commit that an earlier run has read; what is found is the same.
     *
     * @param request whose configuration must be one that was loaded from texts
     * @param place where the caches of vaults lie, as for a whole vault
     * @throws VaultException if Git cannot tell what has changed
     * @throws InternalErrorException if a rule or the scanner failed
     */
    public static LintRun run(LintRequest request, ChangedVault changed, CachePlace place) throws VaultException {
        return run(request, changed, Optional.of(place), RuleCatalog.load());
    }

    static LintRun run(LintRequest request, ChangedVault changed, Optional<CachePlace> place, RuleCatalog catalog)
            throws VaultException {
        RulePlan plan = new RulePlan(catalog, request.config());
        CommittedFacts facts = new CommittedFacts(changed, request, plan, place);
        ChangeLint lint = new ChangeLint(request, plan, changed, facts, System.getenv());
        ChangeLint.Outcome outcome = lint.run();
        facts.save();
        List<Notice> notices = new ArrayList<>(changed.notices());
        if (outcome.checked().isEmpty() && outcome.pass().outcomes().problems().isEmpty()) {
            notices.add(changed.nothing());
        }
        return new RunReport(request, outcome, lint.selection()).with(notices, true);
    }

    /**
     * Checks the note that an editor holds, the only one that the request selects.
     *
     * @throws VaultException if the vault cannot be listed
     * @throws InternalErrorException if a rule or the scanner failed
     */
    public static LintRun run(LintRequest request, NoteBuffer buffer) throws VaultException {
        VaultFiles disk = VaultFiles.onDisk(request.root(), request.shownRoot());
        return run(buffer.in(disk), request, RuleCatalog.load());
    }
}
