package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.SetAside;
import io.github.vaultvet.diagnostic.VaultStatistics;
import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The end of the text report: how much is wrong and why, what was looked at and what not, how to go on. */
final class TextSummary {

    private static final int MAX_RULES = 12;
    private static final int MAX_WANTED = 5;
    private static final int FEW_NOTES = 5;
    private static final int MAX_NAME = 60;

    private final LintReport report;
    private final VaultStatistics statistics;
    private final Entries entries;
    private final TextOptions options;
    private final Function<RuleId, String> ruleSummaries;
    private final Tally tally;
    private final Ink ink;

    TextSummary(LintReport report, Entries entries, TextOptions options, Function<RuleId, String> ruleSummaries) {
        this.report = report;
        this.statistics = report.statistics();
        this.entries = entries;
        this.options = options;
        this.ruleSummaries = ruleSummaries;
        this.tally = entries.tally();
        this.ink = options.color() ? Ink.ANSI : Ink.PLAIN;
    }

    void write(Lines lines) throws IOException {
        lines.add(ink.bold(new Verdict(report, tally.notes()).sentence()));
        for (String line : commonest()) {
            lines.add(line);
        }
        for (String line : SetAsideText.lines(report.setAside())) {
            lines.add(line);
        }
        for (String line : new CheckedText(statistics, options).lines()) {
            lines.add(line);
        }
        section(lines, rules());
        section(lines, wanted());
        section(lines, worst());
        section(lines, next());
    }

    private static void section(Lines lines, List<String> section) throws IOException {
        if (!section.isEmpty()) {
            lines.add("");
            for (String line : section) {
                lines.add(line);
            }
        }
    }

    private List<String> commonest() {
        Optional<Tally.Commonest> most = tally.commonest();
        return most.isPresent() && most.get().findings() > 1 ? List.of(commonest(most.get())) : List.of();
    }

    private String commonest(Tally.Commonest most) {
        String rule = " [" + most.rule() + "]";
        String count = Count.of(most.findings());
        if (most.cause().isEmpty()) {
            return "Most common, " + count + " times: " + ruleSummaries.apply(most.rule()) + rule;
        }
        boolean embeds = most.rule().value().endsWith("-embed");
        return "Most common: " + count + " " + CauseWords.plural(most.cause(), embeds) + rule;
    }

    private List<String> rules() {
        List<Tally.RuleCount> counts = tally.rules();
        if (counts.isEmpty() || (counts.size() == 1 && counts.get(0).causes().size() < 2)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold("Findings by rule"));
        lines.addAll(RuleTable.lines(counts, MAX_RULES, ink));
        return lines;
    }

    private List<String> wanted() {
        if (report.setAside().old() > 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (WantedNote note : statistics.wanted()) {
            if (note.links() > 1 && lines.size() < MAX_WANTED) {
                lines.add("  " + quotedName(note.target()) + ": " + Count.of(note.links(), "link") + " in "
                        + Count.of(note.notes(), "note"));
            }
        }
        if (!lines.isEmpty()) {
            lines.add(
                    0,
                    ink.bold("Most wanted missing notes") + " (" + Count.of(statistics.missingLinks(), "link") + " to "
                            + Count.of(statistics.missingTargets(), "missing target") + ")");
        }
        return lines;
    }

    private List<String> worst() {
        if (tally.notes() <= FEW_NOTES) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold("Most findings in"));
        int width = Count.of(tally.worstNotes().get(0).findings()).length();
        for (Tally.NoteCount note : tally.worstNotes()) {
            lines.add("  " + Lines.right(Count.of(note.findings()), width) + "  "
                    + options.shown(ShownPath.of(statistics.root(), note.path())));
        }
        return lines;
    }

    private List<String> next() {
        Optional<Tally.Commonest> most = tally.commonest();
        if (most.isEmpty()) {
            return List.of();
        }
        String explain = "vaultvet explain " + most.get().rule();
        if (entries.total() == entries.shown().size()) {
            return List.of("Next: " + explain);
        }
        String all = "vaultvet check --max-findings 0" + arguments();
        String accept = "vaultvet baseline" + arguments();
        int width = Math.max(explain.length(), all.length());
        List<String> lines = new ArrayList<>();
        lines.add("Next: " + Lines.padded(explain, width) + "   why it matters and how to allow for it");
        lines.add("      " + Lines.padded(all, width) + "   all " + Count.of(entries.total(), "entry", "entries"));
        if (canBecomeBaseline()) {
            lines.add("      " + Lines.padded(accept, width) + "   accept all of these, and report only what is new");
        }
        return lines;
    }

    private String arguments() {
        StringBuilder text = new StringBuilder();
        for (String argument : options.arguments()) {
            text.append(' ').append(ShownPath.quoted(Escaper.console(argument)));
        }
        return text.toString();
    }

    /** A baseline is of a whole vault, and is written once. */
    private boolean canBecomeBaseline() {
        boolean whole = options.arguments().isEmpty()
                || (options.arguments().size() == 1 && statistics.checkedNotes() == statistics.notes());
        SetAside aside = report.setAside();
        return whole && aside.suppressed() == 0 && aside.old() == 0 && aside.staleLines() == 0;
    }

    private String quotedName(String text) {
        return '"' + options.shown(Escaper.shorten(text, MAX_NAME)) + '"';
    }
}
