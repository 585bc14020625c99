package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.diagnostic.SetAside;
import io.github.vaultvet.diagnostic.VaultStatistics;
import io.github.vaultvet.engine.baseline.BaselineMatch;
import io.github.vaultvet.engine.cache.CachePlace;
import io.github.vaultvet.engine.cache.FactCache;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.Vault;
import io.github.vaultvet.vault.VaultSums;
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

    private static final int MOST_WANTED = 20;

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
        return report(
                request,
                new ChangeLint.Outcome(pass, pass.diagnostics(), pass.outcomes().selected()),
                selection,
                selection.notices(files.sources()),
                !request.selected().isEmpty());
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
        return report(request, outcome, lint.selection(), notices, true);
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

    private static LintRun report(
            LintRequest request,
            ChangeLint.Outcome outcome,
            Selection selection,
            List<Notice> ofSelection,
            boolean partial) {
        LintPass pass = outcome.pass();
        LintScope scope = pass.scope();
        VaultFiles files = scope.files();
        BaselineMatch match = BaselineMatch.of(
                request.baseline(),
                outcome.diagnostics(),
                new JudgedLines(files, scope.isSelected(), scope.rules(), partial)::contain);
        LintReport report = new LintReport(
                match.fresh(),
                statistics(request, outcome),
                new SetAside(pass.suppressed(), match.old().size(), match.staleLines()),
                notices(files, ofSelection),
                new NoteTexts(files.openReader(), request.config().layers()));
        return new LintRun(
                report,
                match,
                () -> new NoteRecheck(scope.reportingOn(selection::contains), request.config(), pass.vault()));
    }

    private static VaultStatistics statistics(LintRequest request, ChangeLint.Outcome outcome) {
        LintPass pass = outcome.pass();
        Vault vault = pass.vault();
        VaultFiles files = pass.scope().files();
        List<NoteSummary> checked = outcome.checked();
        VaultSums sums = vault.sums(checked, MOST_WANTED);
        return new VaultStatistics(
                request.shownRoot(),
                request.rootReason(),
                files.index().files().size(),
                files.notes().size(),
                files.index().files().size() - files.sources().size(),
                checked.size() - sums.canvases() - sums.bases(),
                sums.canvases(),
                sums.bases(),
                sums.bytes(),
                sums.links(),
                sums.missingLinks(),
                sums.missingTargets(),
                sums.notChecked(),
                sums.timestamps(),
                sums.wanted(),
                pass.gaps(),
                pass.outcomes().incomparable());
    }

    private static List<Notice> notices(VaultFiles files, List<Notice> ofSelection) {
        List<Notice> notices = new ArrayList<>(files.walked().notices());
        for (String warning : files.settings().warnings()) {
            notices.add(new Notice(warning));
        }
        notices.addAll(ofSelection);
        return notices;
    }
}
