package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.RuleId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/** The report for people: entries, what can be mended at once first, then a summary. At most 150 lines by default. */
public final class TextReporter implements Reporter {

    private static final int FEW_ENTRIES = 20;
    private static final int VERY_FEW_ENTRIES = 10;
    private static final int MAX_RELATED = 3;

    private final TextOptions options;
    private final Function<RuleId, String> ruleSummaries;
    private final boolean summary;

    /**
     * @param options how it looks
     * @param ruleSummaries what a rule is about, in one line
     */
    public TextReporter(TextOptions options, Function<RuleId, String> ruleSummaries) {
        this(options, ruleSummaries, true);
    }

    private TextReporter(TextOptions options, Function<RuleId, String> ruleSummaries, boolean summary) {
        this.options = options;
        this.ruleSummaries = ruleSummaries;
        this.summary = summary;
    }

    /** The same without the summary. */
    public TextReporter withoutSummary() {
        return new TextReporter(options, ruleSummaries, false);
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        Tally tally = Tally.of(report.diagnostics());
        Entries entries = Entries.of(report.diagnostics(), tally, options.maxEntries());
        if (!entries.shown().isEmpty()) {
            writeEntries(report, entries, lines);
        }
        if (summary) {
            if (!entries.shown().isEmpty()) {
                lines.add("");
            }
            new TextSummary(report, entries, options, ruleSummaries).write(lines);
        }
        lines.flush();
    }

    private void writeEntries(LintReport report, Entries entries, Lines lines) throws IOException {
        EntryText text = new EntryText(report, options);
        boolean frames =
                switch (options.frames()) {
                    case AUTO -> entries.shown().size() <= FEW_ENTRIES;
                    case ALWAYS -> true;
                    case NEVER -> false;
                };
        int maxRelated = entries.shown().size() <= VERY_FEW_ENTRIES ? MAX_RELATED : 0;
        boolean first = true;
        for (Entry entry : entries.shown()) {
            if (!frames) {
                lines.add(text.line(entry));
                continue;
            }
            if (!first) {
                lines.add("");
            }
            first = false;
            for (String line : text.frame(entry, maxRelated)) {
                lines.add(line);
            }
        }
        if (entries.total() > entries.shown().size()) {
            int rest = entries.total() - entries.shown().size();
            lines.add("... and " + Count.of(rest, "more entry", "more entries"));
        }
    }
}
