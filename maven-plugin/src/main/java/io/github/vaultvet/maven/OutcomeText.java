package io.github.vaultvet.maven;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.FailOn;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.diagnostic.SetAside;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.diagnostic.VaultStatistics;
import io.github.vaultvet.maven.Outcome.Level;
import io.github.vaultvet.maven.Outcome.Line;
import io.github.vaultvet.report.Count;
import io.github.vaultvet.report.Escaper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts a report into lines of Maven's log. */
final class OutcomeText {

    private final FailOn failOn;
    private final int maxFindings;
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param maxFindings how many findings are shown, 0: all
     */
    OutcomeText(FailOn failOn, int maxFindings) {
        this.failOn = failOn;
        this.maxFindings = maxFindings;
    }

    Outcome of(LintReport report) {
        for (Notice notice : report.notices()) {
            add(Level.WARNING, Escaper.buildLog(notice.message()));
        }
        List<Diagnostic> shown = shown(report.diagnostics());
        for (Diagnostic diagnostic : shown) {
            add(level(diagnostic.severity()), FindingLine.of(report.statistics().root(), diagnostic));
        }
        int left = report.diagnostics().size() - shown.size();
        if (left > 0) {
            add(
                    Level.WARNING,
                    "and " + Count.of(left, "more finding") + "; -Dvaultvet.maxFindings=0 shows all,"
                            + " -Dvaultvet.outputs=markdown=target/vault.md writes them into a file");
        }
        summary(report);
        return new Outcome(failOn.count(report), lines);
    }

    /** Those that fail the build before others, in the order of the report. */
    private List<Diagnostic> shown(List<Diagnostic> all) {
        if (maxFindings == 0 || all.size() <= maxFindings) {
            return all;
        }
        return all.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).reversed())
                .limit(maxFindings)
                .sorted(Diagnostic.ORDER)
                .toList();
    }

    /** What fails the build is an error of the build, and shown even where Maven is told to be quiet. */
    private Level level(Severity severity) {
        if (failOn.includes(severity)) {
            return Level.ERROR;
        }
        return switch (severity) {
            case ERROR, WARNING -> Level.WARNING;
            case INFO -> Level.INFO;
        };
    }

    private void summary(LintReport report) {
        VaultStatistics statistics = report.statistics();
        add(
                Level.INFO,
                "The vault \"" + Escaper.buildLog(statistics.root()) + "\" ("
                        + Escaper.buildLog(statistics.rootReason()) + "): "
                        + Count.of(statistics.checkedNotes(), "note") + " and "
                        + Count.of(statistics.links(), "link") + " checked: "
                        + Count.of(report.count(Severity.ERROR), "error") + ", "
                        + Count.of(report.count(Severity.WARNING), "warning") + ", "
                        + Count.of(report.count(Severity.INFO), "info", "infos"));
        SetAside aside = report.setAside();
        if (aside.old() > 0 || aside.suppressed() > 0) {
            add(
                    Level.INFO,
                    "Not reported: " + Count.of(aside.old(), "old finding") + " in the baseline, "
                            + Count.of(aside.suppressed(), "finding") + " suppressed in notes");
        }
        if (aside.staleLines() > 0) {
            add(
                    Level.INFO,
                    Count.of(aside.staleLines(), "line of the baseline allows", "lines of the baseline allow")
                            + " what is mended; the goal vaultvet:baseline with -Dvaultvet.update takes "
                            + (aside.staleLines() == 1 ? "it" : "them") + " out");
        }
    }

    private void add(Level level, String text) {
        lines.add(new Line(level, text));
    }
}
