package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.diagnostic.SetAside;
import io.github.vaultvet.diagnostic.VaultStatistics;
import io.github.vaultvet.engine.baseline.BaselineMatch;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.Vault;
import io.github.vaultvet.vault.VaultSums;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts together what a run has found: less what the baseline accepts, with sums and notices.
 *
 * @param outcome of the whole vault or of what has changed in it
 */
record RunReport(LintRequest request, ChangeLint.Outcome outcome, Selection selection) {

    private static final int MOST_WANTED = 20;

    /**
     * All of it.
     *
     * @param ofSelection what there is to say of what was selected
     * @param partial whether not all of the vault was checked
     */
    LintRun with(List<Notice> ofSelection, boolean partial) {
        LintPass pass = outcome.pass();
        LintScope scope = pass.scope();
        VaultFiles files = scope.files();
        BaselineMatch match = BaselineMatch.of(
                request.baseline(),
                outcome.diagnostics(),
                new JudgedLines(files, scope.isSelected(), scope.rules(), partial)::contain);
        LintReport report = new LintReport(
                match.fresh(),
                statistics(),
                new SetAside(pass.suppressed(), match.old().size(), match.staleLines()),
                notices(files, ofSelection),
                new NoteTexts(files.openReader(), request.config().layers()));
        return new LintRun(
                report,
                match,
                () -> new NoteRecheck(scope.reportingOn(selection::contains), request.config(), pass.vault()));
    }

    private VaultStatistics statistics() {
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
