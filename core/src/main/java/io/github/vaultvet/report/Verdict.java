package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.diagnostic.VaultStatistics;
import java.util.ArrayList;
import java.util.List;

/**
 * How much is wrong, in one sentence.
 *
 * @param report what was found
 * @param files in how many files something was found
 */
record Verdict(LintReport report, int files) {

    String sentence() {
        VaultStatistics statistics = report.statistics();
        if (report.diagnostics().isEmpty() && statistics.checkedFiles() == 0) {
            return "No note was checked: the arguments or the configuration leave none.";
        }
        if (report.diagnostics().isEmpty()) {
            return (report.setAside().old() == 0 ? "All good: nothing to mend in " : "Nothing new in ")
                    + sound(statistics) + ".";
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            int count = report.count(severity);
            if (count > 0) {
                counts.add(
                        Count.of(count, severity.word(), severity == Severity.INFO ? "infos" : severity.word() + "s"));
            }
        }
        return String.join(", ", counts) + " in " + Count.of(files, "file") + ".";
    }

    private static String sound(VaultStatistics statistics) {
        return statistics.checkedNotes() == 0
                ? Count.of(statistics.checkedFiles(), "file")
                : Count.of(statistics.checkedNotes(), "note") + documents(statistics);
    }

    /** Canvases and bases, where there are any. */
    static String documents(VaultStatistics statistics) {
        return (statistics.canvases() == 0 ? "" : ", " + Count.of(statistics.canvases(), "canvas", "canvases"))
                + (statistics.bases() == 0 ? "" : ", " + Count.of(statistics.bases(), "base"));
    }
}
