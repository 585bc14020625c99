package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.LintReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Numbers for people instead of findings: by rule, cause, folder and target. */
public final class StatisticsReporter implements Reporter {

    private static final int MOST_SHOWN = 20;
    private static final int LONGEST_NAME = 80;

    private final TextOptions options;
    private final boolean summary;

    /**
     * @param options how text is escaped and coloured
     */
    public StatisticsReporter(TextOptions options) {
        this(options, true);
    }

    private StatisticsReporter(TextOptions options, boolean summary) {
        this.options = options;
        this.summary = summary;
    }

    /** The same without a word about what was checked: the numbers alone. */
    public StatisticsReporter withoutSummary() {
        return new StatisticsReporter(options, false);
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        Tally tally = Tally.of(report.diagnostics());
        Ink ink = options.color() ? Ink.ANSI : Ink.PLAIN;
        if (summary) {
            lines.add(ink.bold(new Verdict(report, tally.notes()).sentence()));
            for (String line : new CheckedText(report.statistics(), options).lines()) {
                lines.add(line);
            }
            if (!report.diagnostics().isEmpty()) {
                lines.add("");
            }
        }
        rules(lines, ink.bold("By rule"), RuleTable.lines(tally.rules(), 0, ink));
        groups(lines, ink.bold("By cause"), Groups.byCause(report.diagnostics()));
        groups(lines, ink.bold("By folder"), Groups.byFolder(report.diagnostics()));
        groups(lines, ink.bold("By target"), Groups.byTarget(report.diagnostics()));
        lines.flush();
    }

    private static void rules(Lines lines, String title, List<String> table) throws IOException {
        if (!table.isEmpty()) {
            lines.add(title);
            for (String line : table) {
                lines.add(line);
            }
        }
    }

    private void groups(Lines lines, String title, List<Groups.Group> groups) throws IOException {
        if (groups.isEmpty()) {
            return;
        }
        int width = Count.of(groups.get(0).findings()).length();
        lines.add("");
        lines.add(title);
        int shown = Math.min(MOST_SHOWN, groups.size());
        for (Groups.Group group : groups.subList(0, shown)) {
            String name = options.shown(Escaper.shorten(group.name(), LONGEST_NAME));
            lines.add("  " + Lines.right(Count.of(group.findings()), width) + "  " + name + ", in "
                    + Count.of(group.files(), "file"));
        }
        if (groups.size() > shown) {
            lines.add("  and " + Count.of(groups.size() - shown) + " more; --format json has all");
        }
    }
}
