package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.HistoryGap;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.diagnostic.SetAside;
import io.github.vaultvet.diagnostic.VaultStatistics;
import io.github.vaultvet.engine.baseline.BaselineMatch;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.History;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.PropertyTally;
import io.github.vaultvet.vault.Vault;
import io.github.vaultvet.vault.VaultSums;
import io.github.vaultvet.vault.VaultSurroundings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

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

    static LintReport lint(LintRequest request, RuleCatalog catalog) throws VaultException {
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

    static LintRun run(VaultFiles files, LintRequest request, RuleCatalog catalog) {
        LintConfig config = request.config();
        Selection selection = new Selection(request.selected(), config);
        RulePlan plan = new RulePlan(catalog, config);
        LintScope scope = new LintScope(
                files,
                files.resolver(),
                plan,
                selection::contains,
                note -> files.isTemplate(note, config),
                new Suppressions(catalog, plan, request.today()),
                plan.asksForGraph(),
                plan.asksForProperties() ? Optional.of(new PropertyTally()) : Optional.empty(),
                LintScope.EVERYTHING);
        boolean all = scope.keepsReferences() || scope.properties().isPresent();
        List<VaultPath> read = all ? files.sources() : selection.worthReading(files.sources());
        NoteOutcomes outcomes = NoteOutcomes.of(NotePhase.run(scope, read, request.jobs(), request.progress()));
        GitHistory git = new GitHistory(files.walked().root(), System.getenv());
        Supplier<History> history = request.git() ? git : History::none;
        VaultSurroundings surroundings =
                files.surroundings(outcomes.problems()).withHistory(history).withProperties(scope.properties());
        Vault vault = read.size() == files.sources().size()
                ? Vault.of(files.index(), outcomes.summaries(), surroundings)
                : Vault.partlyRead(
                        files.index(),
                        outcomes.summaries(),
                        surroundings,
                        new LazySummaries(scope, outcomes.summaries(), request.jobs()));
        List<PlacedFinding> findings = outcomes.findings();
        findings.addAll(VaultPhase.run(
                scope, config, vault, selection.isEverything() ? ConfiguredPatterns.of(config) : List.of()));
        Collections.sort(findings);
        Set<PlacedFinding> suppressed = scope.suppressions().apply(outcomes.comments(), findings);
        VaultStatistics statistics = statistics(request, files, vault, outcomes, git.gaps());
        BaselineMatch match = BaselineMatch.of(
                request.baseline(),
                Fingerprints.assign(findings, suppressed),
                new JudgedLines(files, selection, plan, !request.selected().isEmpty())::contain);
        LintReport report = new LintReport(
                match.fresh(),
                statistics,
                new SetAside(suppressed.size(), match.old().size(), match.staleLines()),
                notices(files, selection),
                new NoteTexts(files.openReader(), config.layers()));
        return new LintRun(report, match, () -> new NoteRecheck(scope, config, vault));
    }

    private static VaultStatistics statistics(
            LintRequest request, VaultFiles files, Vault vault, NoteOutcomes outcomes, List<HistoryGap> gaps) {
        List<NoteSummary> checked = outcomes.selected();
        VaultSums sums = vault.sums(checked);
        return new VaultStatistics(
                request.shownRoot(),
                request.rootReason(),
                files.index().files().size(),
                files.notes().size(),
                checked.size() - sums.canvases() - sums.bases(),
                sums.canvases(),
                sums.bases(),
                sums.bytes(),
                sums.links(),
                sums.missingLinks(),
                sums.missingTargets(),
                sums.notChecked(),
                sums.timestamps(),
                vault.wanted(MOST_WANTED, checked),
                gaps,
                outcomes.incomparable());
    }

    private static List<Notice> notices(VaultFiles files, Selection selection) {
        List<Notice> notices = new ArrayList<>(files.walked().notices());
        for (String warning : files.settings().warnings()) {
            notices.add(new Notice(warning));
        }
        notices.addAll(selection.notices(files.sources()));
        return notices;
    }
}
