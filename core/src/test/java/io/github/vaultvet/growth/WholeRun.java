package io.github.vaultvet.growth;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.config.RuleSetting;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.Linter;
import io.github.vaultvet.engine.Progress;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.report.CheckstyleReporter;
import io.github.vaultvet.report.ConciseReporter;
import io.github.vaultvet.report.Frames;
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
import io.github.vaultvet.report.StatisticsReporter;
import io.github.vaultvet.report.TextOptions;
import io.github.vaultvet.report.TextReporter;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.rule.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Lints a vault with every rule, also those that are off by default, and reports in every format. */
public final class WholeRun implements Consumer<Path> {

    /** Asks flexmark, whose work is not in proportion but within a budget that has tests of its own. */
    private static final RuleId SECOND_OPINION = new RuleId("uncertain-reading");

    private static final RuleCatalog CATALOG = RuleCatalog.load();

    @Override
    public void accept(Path vault) {
        try {
            LintReport report = Linter.lint(
                    new LintRequest(vault, "vault", "given", List.of(), everyRule(), 1, Progress.NONE, false), CATALOG);
            for (Reporter reporter : reporters()) {
                reporter.write(report, OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (VaultException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LintConfig everyRule() {
        Map<RuleId, RuleSetting> settings = new HashMap<>();
        for (Rule rule : CATALOG.rules()) {
            RuleInfo<?> info = rule.info();
            Optional<Severity> severity =
                    info.id().equals(SECOND_OPINION) ? Optional.empty() : Optional.of(Severity.WARNING);
            settings.put(info.id(), new RuleSetting(severity, info.defaults()));
        }
        return LintConfig.defaults().withRules(settings);
    }

    private static List<Reporter> reporters() {
        TextOptions text = new TextOptions(0, Frames.ALWAYS, false, false, 100, List.of());
        ReportOrigin origin = new ReportOrigin("1", "");
        return List.of(
                new TextReporter(text, Object::toString),
                new ConciseReporter(text),
                new StatisticsReporter(text),
                new JsonReporter("1"),
                new JsonLinesReporter(),
                new SarifReporter(origin, CATALOG),
                new JunitReporter(origin, diagnostic -> true),
                new CheckstyleReporter(origin),
                new GithubReporter(origin),
                new GitlabReporter(origin),
                new RdjsonReporter(origin),
                new MarkdownReporter(origin, Object::toString));
    }
}
