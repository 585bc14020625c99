package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.HistoryGap;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.SetAside;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.diagnostic.VaultStatistics;
import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The end of the text report: how much is wrong and why, what was looked at and what not, how to go on. */
final class TextSummary {

    private static final int MAX_RULES = 12;
    private static final int MAX_CAUSES = 4;
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
        this.tally = Tally.of(report.diagnostics());
        this.ink = options.color() ? Ink.ANSI : Ink.PLAIN;
    }

    void write(Lines lines) throws IOException {
        lines.add(ink.bold(verdict()));
        for (String line : commonest()) {
            lines.add(line);
        }
        for (String line : setAside()) {
            lines.add(line);
        }
        lines.add(checked());
        for (String line : notChecked()) {
            lines.add(line);
        }
        if (!statistics.historyGaps().isEmpty()) {
            lines.add(history());
        }
        if (statistics.incomparable() > 0) {
            lines.add("Not compared with CommonMark, being too complex for its parser: "
                    + Count.of(statistics.incomparable(), "note") + ".");
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

    private String verdict() {
        if (report.diagnostics().isEmpty() && statistics.checkedFiles() == 0) {
            return "No note was checked: the arguments or the configuration leave none.";
        }
        if (report.diagnostics().isEmpty()) {
            return (report.setAside().old() == 0 ? "All good: nothing to mend in " : "Nothing new in ")
                    + nothingWrongIn() + ".";
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            int count = report.count(severity);
            if (count > 0) {
                counts.add(
                        Count.of(count, severity.word(), severity == Severity.INFO ? "infos" : severity.word() + "s"));
            }
        }
        return String.join(", ", counts) + " in " + Count.of(tally.notes(), "file") + ".";
    }

    private List<String> setAside() {
        SetAside aside = report.setAside();
        List<String> parts = new ArrayList<>();
        if (aside.old() > 0) {
            parts.add(Count.of(aside.old(), "old finding") + " in the baseline");
        }
        if (aside.suppressed() > 0) {
            parts.add(Count.of(aside.suppressed(), "finding") + " suppressed in notes");
        }
        List<String> lines = new ArrayList<>();
        if (!parts.isEmpty()) {
            lines.add("Not reported: " + String.join(", ", parts) + ".");
        }
        if (aside.staleLines() > 0) {
            lines.add(Count.of(aside.staleLines(), "line of the baseline allows", "lines of the baseline allow")
                    + " what is mended: vaultvet baseline --update takes "
                    + (aside.staleLines() == 1 ? "it" : "them") + " out.");
        }
        return lines;
    }

    private String nothingWrongIn() {
        return statistics.checkedNotes() == 0
                ? Count.of(statistics.checkedFiles(), "file")
                : Count.of(statistics.checkedNotes(), "note") + documents();
    }

    /** Canvases and bases, where there are any. */
    private String documents() {
        return (statistics.canvases() == 0 ? "" : ", " + Count.of(statistics.canvases(), "canvas", "canvases"))
                + (statistics.bases() == 0 ? "" : ", " + Count.of(statistics.bases(), "base"));
    }

    private List<String> commonest() {
        return tally.commonest().stream()
                .filter(most -> most.findings() > 1)
                .map(this::commonest)
                .toList();
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

    private String checked() {
        int others = statistics.files() - statistics.notes() - statistics.canvases() - statistics.bases();
        StringBuilder text = new StringBuilder("Checked ");
        text.append(name(statistics.root()))
                .append(" (")
                .append(name(statistics.rootReason()))
                .append("): ");
        if (statistics.checkedNotes() < statistics.notes()) {
            text.append(Count.of(statistics.checkedNotes())).append(" of ");
        }
        text.append(Count.of(statistics.notes(), "note")).append(documents());
        if (others > 0) {
            text.append(" beside ").append(Count.of(others, "other file"));
        }
        text.append(", ").append(Count.bytes(statistics.bytes()));
        text.append(", ").append(Count.of(statistics.links(), "link"));
        if (statistics.timestamps() > 0) {
            text.append(", ").append(Count.of(statistics.timestamps(), "time stamp"));
        }
        return text.append('.').toString();
    }

    private List<String> notChecked() {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Integer> reason : statistics.notChecked().entrySet()) {
            if (reason.getValue() > 0) {
                String noun = parts.isEmpty() ? Count.of(reason.getValue(), "link") : Count.of(reason.getValue());
                parts.add(noun + " " + name(reason.getKey()));
            }
        }
        return parts.isEmpty() ? List.of() : List.of("Not checked: " + String.join(", ", parts) + ".");
    }

    private String history() {
        List<String> gaps =
                statistics.historyGaps().stream().map(HistoryGap::sentence).toList();
        return "Not all of the history is known: " + String.join(", ", gaps) + ".";
    }

    private List<String> rules() {
        List<Tally.RuleCount> counts = tally.rules();
        if (counts.isEmpty() || (counts.size() == 1 && counts.get(0).causes().size() < 2)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold("Findings by rule"));
        int width = Count.of(counts.stream()
                        .mapToInt(Tally.RuleCount::findings)
                        .max()
                        .orElse(0))
                .length();
        for (Tally.RuleCount count : counts.subList(0, Math.min(MAX_RULES, counts.size()))) {
            lines.add("  " + right(Count.of(count.findings()), width) + "  "
                    + ink.severity(count.severity(), padded(count.severity().word(), 7)) + "  " + count.rule() + ", in "
                    + Count.of(count.notes(), "file") + causes(count));
        }
        if (counts.size() > MAX_RULES) {
            lines.add("  and " + Count.of(counts.size() - MAX_RULES, "more rule"));
        }
        return lines;
    }

    private static String causes(Tally.RuleCount count) {
        List<String> parts = new ArrayList<>();
        for (Tally.CauseCount cause : count.causes()) {
            if (parts.size() == MAX_CAUSES) {
                parts.add("...");
                break;
            }
            parts.add(cause.cause() + " " + Count.of(cause.findings()));
        }
        boolean worthSaying = count.causes().size() > 1
                || (count.causes().size() == 1
                        && count.findings() != count.causes().get(0).findings());
        return worthSaying ? ": " + String.join(", ", parts) : "";
    }

    private List<String> wanted() {
        if (report.setAside().old() > 0) {
            return List.of();
        }
        List<WantedNote> wanted = statistics.wanted().stream()
                .filter(note -> note.links() > 1)
                .limit(MAX_WANTED)
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold("Most wanted missing notes") + " (" + Count.of(statistics.missingLinks(), "link") + " to "
                + Count.of(statistics.missingTargets(), "missing target") + ")");
        for (WantedNote note : wanted) {
            lines.add("  " + quotedName(note.target()) + ": " + Count.of(note.links(), "link") + " in "
                    + Count.of(note.notes(), "note"));
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
            lines.add("  " + right(Count.of(note.findings()), width) + "  "
                    + name(ShownPath.of(statistics.root(), note.path())));
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
        StringBuilder all = new StringBuilder("vaultvet check --max-findings 0");
        for (String argument : options.arguments()) {
            all.append(' ').append(ShownPath.quoted(Escaper.console(argument)));
        }
        int width = Math.max(explain.length(), all.length());
        return List.of(
                "Next: " + padded(explain, width) + "   why it matters and how to allow for it",
                "      " + padded(all.toString(), width) + "   all " + Count.of(entries.total(), "entry", "entries"));
    }

    private String quotedName(String text) {
        return '"' + name(Escaper.shorten(text, MAX_NAME)) + '"';
    }

    private String name(String text) {
        return options.buildLog() ? Escaper.buildLog(text) : Escaper.console(text);
    }

    private static String right(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
