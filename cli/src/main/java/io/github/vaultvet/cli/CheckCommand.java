package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.fix.Patch;
import io.github.vaultvet.fix.SuppressionPatch;
import io.github.vaultvet.report.JsonReporter;
import io.github.vaultvet.report.Reporter;
import io.github.vaultvet.report.TextReporter;
import io.github.vaultvet.rule.RuleCatalog;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code vaultvet check}: checks a vault and writes the report. */
final class CheckCommand implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        SelectionOptions.declare(spec);
        ReadingOptions.declare(spec);
        BaselineOptions.declare(spec);
        SuppressionOptions.declare(spec);
        VerdictOptions.declare(spec);
        ReportOptions.declare(spec);
        spec.usageMessage()
                .description("Checks an Obsidian vault: links, embeds, properties and time stamps.")
                .footer(
                        "",
                        "Examples:",
                        "  vaultvet check                      the vault around the current folder",
                        "  vaultvet check ~/notes              this vault",
                        "  vaultvet check daily Index.md       these notes, within their vault",
                        "  vaultvet check --fail-on warning    fail on warnings, too",
                        "  vaultvet check --format json >report.json",
                        "  vaultvet check --format diff | git apply -p1   in the vault's folder");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings)
            throws UsageException, VaultException, ConfigException {
        SelectionOptions selection = SelectionOptions.of(arguments);
        VerdictOptions verdict = VerdictOptions.of(arguments);
        ReportOptions report = ReportOptions.of(arguments);
        ReadingOptions reading = ReadingOptions.of(arguments);
        BaselineOptions baseline = BaselineOptions.of(arguments, surroundings);
        SuppressionOptions suppressions = SuppressionOptions.of(arguments);

        FoundVault vault = VaultFinder.find(selection.paths(), surroundings.currentFolder());
        RuleCatalog catalog = RuleCatalog.load();
        Check check = Check.of(vault, catalog, reading, surroundings).with(baseline.read(vault));
        if (suppressions.add()) {
            return writeSuppressions(check.run(), suppressions.reason(), verdict, surroundings);
        }
        // Only the patch keeps the run: no report needs the vault any more.
        return switch (report.format()) {
            case TEXT ->
                write(
                        new TextReporter(report.text(selection.typed(), surroundings), rule -> summary(catalog, rule)),
                        check.run().report(),
                        verdict,
                        surroundings);
            case JSON -> write(new JsonReporter(Version.number()), check.run().report(), verdict, surroundings);
            case DIFF -> writePatch(check.run(), verdict, surroundings);
        };
    }

    private static ExitCode write(
            Reporter reporter, LintReport report, VerdictOptions verdict, Surroundings surroundings) {
        new Messages(surroundings.err()).printAll(report.notices());
        return new Output(surroundings).write(out -> reporter.write(report, out), verdict.verdict(report));
    }

    private static ExitCode writeSuppressions(
            LintRun run, String reason, VerdictOptions verdict, Surroundings surroundings) {
        Messages messages = new Messages(surroundings.err());
        messages.printAll(run.report().notices());
        SuppressionPatch patch = new SuppressionPatch(run, reason);
        boolean seen = surroundings.terminals().out();
        ExitCode code = new Output(surroundings)
                .write(out -> patch.write(seen ? new TerminalPatch(out) : out), verdict.verdict(run.report()));
        patch.sentences().forEach(messages::print);
        return code;
    }

    private static ExitCode writePatch(LintRun run, VerdictOptions verdict, Surroundings surroundings) {
        Messages messages = new Messages(surroundings.err());
        messages.printAll(run.report().notices());
        Patch patch = new Patch(run);
        boolean seen = surroundings.terminals().out();
        ExitCode code = new Output(surroundings)
                .write(out -> patch.write(seen ? new TerminalPatch(out) : out), verdict.verdict(run.report()));
        patch.sentences().forEach(messages::print);
        return code;
    }

    private static String summary(RuleCatalog catalog, RuleId rule) {
        return catalog.find(rule).map(found -> found.info().summary()).orElse(rule.value());
    }
}
