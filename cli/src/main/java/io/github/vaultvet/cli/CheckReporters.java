package io.github.vaultvet.cli;

import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.ProjectFolder;
import io.github.vaultvet.fix.Patch;
import io.github.vaultvet.report.PatchReporter;
import io.github.vaultvet.report.ReportFormat;
import io.github.vaultvet.report.Reporter;
import io.github.vaultvet.report.Reporters;
import io.github.vaultvet.report.StatisticsJsonReporter;
import io.github.vaultvet.report.StatisticsReporter;
import io.github.vaultvet.report.TextOptions;
import io.github.vaultvet.rule.RuleCatalog;

/** Makes what writes the reports of a check, as the options want them. */
final class CheckReporters {

    private final CheckOptions options;
    private final Surroundings surroundings;
    private final Reporters reporters;

    CheckReporters(CheckOptions options, FoundVault vault, RuleCatalog catalog, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
        this.reporters = new Reporters(
                new Reporters.Origins(
                        Version.number(),
                        vault.shownRoot().equals(".") ? "" : vault.shownRoot(),
                        () -> ProjectFolder.of(vault, surroundings.currentFolder(), surroundings.environment())),
                options.verdict().failOn(),
                catalog);
    }

    /** For standard output. */
    Reporter screen(Outcome outcome) {
        ReportFormat format = options.report().format();
        TextOptions text = options.report().text(options.selection().typed(), surroundings);
        if (options.report().content().isStatistics()) {
            return statistics(format, text);
        }
        return reporter(format, text, outcome, surroundings.terminals().out());
    }

    private Reporter statistics(ReportFormat format, TextOptions text) {
        if (format == ReportFormat.JSON) {
            return new StatisticsJsonReporter(Version.number());
        }
        StatisticsReporter reporter = new StatisticsReporter(text);
        return options.report().isQuiet() ? reporter.withoutSummary() : reporter;
    }

    /** For a file, which is coloured only if that was asked for in so many words. */
    Reporter file(ReportFormat format, Outcome outcome) {
        ReportOptions report = options.report();
        TextOptions text = report.text(options.selection().typed(), surroundings)
                .colored(report.look().color() == ColorChoice.ALWAYS);
        return reporter(format, text, outcome, false);
    }

    private Reporter reporter(ReportFormat format, TextOptions text, Outcome outcome, boolean seen) {
        return format == ReportFormat.TEXT && options.report().isQuiet()
                ? reporters.text(text).withoutSummary()
                : reporters.of(format, text, () -> patch(outcome.patch().orElseThrow(), seen));
    }

    private static Reporter patch(Patch patch, boolean seen) {
        return new PatchReporter(out -> patch.write(seen ? new TerminalPatch(out) : out), patch::sentences);
    }
}
