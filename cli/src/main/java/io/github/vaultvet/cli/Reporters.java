package io.github.vaultvet.cli;

import io.github.vaultvet.cli.ReportOptions.Content;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.report.CheckstyleReporter;
import io.github.vaultvet.report.ConciseReporter;
import io.github.vaultvet.report.GithubReporter;
import io.github.vaultvet.report.GitlabReporter;
import io.github.vaultvet.report.JsonLinesReporter;
import io.github.vaultvet.report.JsonReporter;
import io.github.vaultvet.report.JunitReporter;
import io.github.vaultvet.report.MarkdownReporter;
import io.github.vaultvet.report.RdjsonReporter;
import io.github.vaultvet.report.ReportOrigin;
import io.github.vaultvet.report.Reporter;
import io.github.vaultvet.report.SarifReporter;
import io.github.vaultvet.report.StatisticsJsonReporter;
import io.github.vaultvet.report.StatisticsReporter;
import io.github.vaultvet.report.TextOptions;
import io.github.vaultvet.report.TextReporter;
import io.github.vaultvet.rule.RuleCatalog;

/** Makes what writes a report, by its format; of the classes of other formats none is loaded. */
final class Reporters {

    private final CheckOptions options;
    private final FoundVault vault;
    private final RuleCatalog catalog;
    private final Surroundings surroundings;

    Reporters(CheckOptions options, FoundVault vault, RuleCatalog catalog, Surroundings surroundings) {
        this.options = options;
        this.vault = vault;
        this.catalog = catalog;
        this.surroundings = surroundings;
    }

    /** For standard output. */
    Reporter screen(Outcome outcome) {
        CheckFormat format = options.report().format();
        TextOptions text = options.report().text(options.selection().typed(), surroundings);
        if (options.report().content() == Content.STATISTICS) {
            return format == CheckFormat.JSON
                    ? new StatisticsJsonReporter(Version.number())
                    : new StatisticsReporter(text);
        }
        return reporter(format, text, outcome, surroundings.terminals().out());
    }

    /** For a file, which is coloured only if that was asked for in so many words. */
    Reporter file(CheckFormat format, Outcome outcome) {
        ReportOptions report = options.report();
        TextOptions text = report.text(options.selection().typed(), surroundings)
                .colored(report.look().color() == ColorChoice.ALWAYS);
        return reporter(format, text, outcome, false);
    }

    private Reporter reporter(CheckFormat format, TextOptions text, Outcome outcome, boolean seen) {
        return switch (format) {
            case TEXT -> text(text);
            case CONCISE -> new ConciseReporter(text);
            case JSON -> new JsonReporter(Version.number());
            case JSONL -> new JsonLinesReporter();
            case SARIF -> new SarifReporter(inProject(), catalog);
            case JUNIT -> new JunitReporter(inCurrentFolder(), this::fails);
            case CHECKSTYLE -> new CheckstyleReporter(inCurrentFolder());
            case GITHUB -> new GithubReporter(inProject());
            case GITLAB -> new GitlabReporter(inProject());
            case RDJSON -> new RdjsonReporter(inCurrentFolder());
            case MARKDOWN -> new MarkdownReporter(inProject(), this::summary);
            case DIFF -> new PatchReporter(outcome.patch().orElseThrow(), seen);
        };
    }

    private Reporter text(TextOptions text) {
        TextReporter reporter = new TextReporter(text, this::summary);
        return options.report().isQuiet() ? reporter.withoutSummary() : reporter;
    }

    private ReportOrigin inProject() {
        return new ReportOrigin(Version.number(), ProjectFolder.of(vault, surroundings));
    }

    private ReportOrigin inCurrentFolder() {
        return new ReportOrigin(Version.number(), vault.shownRoot().equals(".") ? "" : vault.shownRoot());
    }

    private boolean fails(Diagnostic diagnostic) {
        return options.verdict().failOn().includes(diagnostic.severity());
    }

    private String summary(RuleId rule) {
        return catalog.find(rule).map(found -> found.info().summary()).orElse(rule.value());
    }
}
