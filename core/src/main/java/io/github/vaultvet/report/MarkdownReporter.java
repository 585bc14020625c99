package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * A summary that GitHub and others render: what was found by rule, then entries as in the text report, as many as a
 * step's summary may hold.
 */
public final class MarkdownReporter implements Reporter {

    private static final int MOST_ENTRIES = 1_000;
    /** A step's summary may have 1 MiB, of which another step's part of the same job leaves some. */
    private static final int MOST_BYTES = 1_000_000;

    private final ReportOrigin origin;
    private final Function<RuleId, String> ruleSummaries;

    /**
     * @param origin where the report comes from
     * @param ruleSummaries what a rule is about, in one line
     */
    public MarkdownReporter(ReportOrigin origin, Function<RuleId, String> ruleSummaries) {
        this.origin = origin;
        this.ruleSummaries = ruleSummaries;
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        Tally tally = Tally.of(report.diagnostics());
        lines.add("### vaultvet: " + new Verdict(report, tally.notes()).sentence());
        if (!report.diagnostics().isEmpty()) {
            lines.add("");
            rules(tally, lines);
            lines.add("");
            entries(report, tally, lines);
        }
        lines.flush();
    }

    private void rules(Tally tally, Lines lines) throws IOException {
        lines.add("| Findings | Files | Severity | Rule | |");
        lines.add("|---:|---:|---|---|---|");
        for (Tally.RuleCount rule : tally.rules()) {
            lines.add("| " + Count.of(rule.findings()) + " | " + Count.of(rule.notes()) + " | "
                    + rule.severity().word() + " | "
                    + MarkdownText.code(rule.rule().value()) + " | "
                    + MarkdownText.of(ruleSummaries.apply(rule.rule())) + " |");
        }
    }

    private void entries(LintReport report, Tally tally, Lines lines) throws IOException {
        Entries entries = Entries.of(report.diagnostics(), tally, MOST_ENTRIES);
        lines.add("| Place | | Finding |");
        lines.add("|---|---|---|");
        int left = MOST_BYTES;
        int written = 0;
        for (Entry entry : entries.shown()) {
            String row = row(entry);
            left -= row.getBytes(StandardCharsets.UTF_8).length;
            if (left < 0) {
                break;
            }
            lines.add(row);
            written++;
        }
        if (written < entries.total()) {
            lines.add("");
            lines.add("And " + Count.of(entries.total() - written, "more entry", "more entries") + ".");
        }
    }

    private String row(Entry entry) {
        Diagnostic first = entry.first();
        String place = origin.path(first.path()) + ":" + first.place().start().line();
        String more = entry.diagnostics().size() == 1
                ? ""
                : " (" + Count.of(entry.diagnostics().size()) + " times in this file)";
        return "| " + MarkdownText.code(place) + " | " + mark(first.severity()) + " | "
                + MarkdownText.of(Wording.whole(first.finding())) + more + " "
                + MarkdownText.code(first.rule().value()) + " |";
    }

    private static String mark(Severity severity) {
        return severity == Severity.ERROR ? "**error**" : severity.word();
    }
}
