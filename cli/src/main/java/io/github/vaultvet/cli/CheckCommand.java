package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.engine.ConfigFile;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.engine.Linter;
import io.github.vaultvet.engine.Progress;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.fix.Patch;
import io.github.vaultvet.report.Frames;
import io.github.vaultvet.report.JsonReporter;
import io.github.vaultvet.report.Reporter;
import io.github.vaultvet.report.TextOptions;
import io.github.vaultvet.report.TextReporter;
import io.github.vaultvet.rule.RuleCatalog;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code vaultvet check}: checks a vault and writes the report. */
final class CheckCommand implements Command {

    private static final int FRAME_GUTTER = 8;
    private static final RuleId UNCERTAIN_READING = new RuleId("uncertain-reading");

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(
                        Arguments.several(
                                "PATHS",
                                "A vault, or notes and folders of one vault. Without any: the vault around the current folder."))
                .addOption(Arguments.choice(
                        "--color", ColorChoice.class, ColorChoice.AUTO, "Whether to colour the text report."))
                .addOption(Arguments.flag(
                        "--cross-check",
                        "Compare each note with what a CommonMark parser reads in it; takes several times as long."))
                .addOption(Arguments.choice(
                        "--fail-on", FailOn.class, FailOn.ERROR, "The least severity that gives exit code 1."))
                .addOption(Arguments.choice(
                        "--format",
                        CheckFormat.class,
                        CheckFormat.TEXT,
                        "The report's format; diff: a patch that repairs the links whose repair is certain."))
                .addOption(Arguments.choice(
                        "--frames",
                        Frames.class,
                        Frames.AUTO,
                        "Whether the text report shows the lines of the notes; auto: if there are at most 20 entries."))
                .addOption(Arguments.number("--jobs", 0, "Threads that read notes; 0: one a processor."))
                .addOption(Arguments.number(
                        "--max-findings",
                        TextOptions.DEFAULTS.maxEntries(),
                        "Entries that the text report shows; 0: all."))
                .addOption(Arguments.flag("--no-git", "Do not ask Git whether missing files were renamed or deleted."));
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
        List<String> typed = Arguments.several(arguments);
        FailOn failOn = Arguments.choice(arguments, "--fail-on", FailOn.class);
        CheckFormat format = Arguments.choice(arguments, "--format", CheckFormat.class);
        TextOptions options = textOptions(arguments, typed, surroundings);
        int jobs = Arguments.number(arguments, "--jobs");

        FoundVault vault = VaultFinder.find(Arguments.paths(typed), surroundings.currentFolder());
        RuleCatalog catalog = RuleCatalog.load();
        LintConfig config = config(vault, catalog, Arguments.flag(arguments, "--cross-check"));
        Settings settings = new Settings(config, jobs, !Arguments.flag(arguments, "--no-git"));
        // Only the patch keeps the run: no report needs the vault any more.
        return switch (format) {
            case TEXT ->
                write(
                        new TextReporter(options, rule -> summary(catalog, rule)),
                        lint(vault, settings, surroundings).report(),
                        failOn,
                        surroundings);
            case JSON ->
                write(
                        new JsonReporter(Version.number()),
                        lint(vault, settings, surroundings).report(),
                        failOn,
                        surroundings);
            case DIFF -> writePatch(lint(vault, settings, surroundings), failOn, surroundings);
        };
    }

    private static ExitCode write(Reporter reporter, LintReport report, FailOn failOn, Surroundings surroundings) {
        new Messages(surroundings.err()).printAll(report.notices());
        return new Output(surroundings).write(out -> reporter.write(report, out), failOn.verdict(report));
    }

    private static ExitCode writePatch(LintRun run, FailOn failOn, Surroundings surroundings) {
        Messages messages = new Messages(surroundings.err());
        messages.printAll(run.report().notices());
        Patch patch = new Patch(run);
        boolean seen = surroundings.terminals().out();
        ExitCode code = new Output(surroundings)
                .write(out -> patch.write(seen ? new TerminalPatch(out) : out), failOn.verdict(run.report()));
        patch.sentences().forEach(messages::print);
        return code;
    }

    private static TextOptions textOptions(ParseResult arguments, List<String> typed, Surroundings surroundings)
            throws UsageException {
        return new TextOptions(
                Arguments.number(arguments, "--max-findings"),
                Arguments.choice(arguments, "--frames", Frames.class),
                Arguments.choice(arguments, "--color", ColorChoice.class).isColored(surroundings),
                surroundings.isBuildLog(),
                columns(surroundings),
                typed);
    }

    /** As wide as the terminal says it is, if it says so. */
    private static int columns(Surroundings surroundings) {
        try {
            return Integer.parseInt(surroundings.variable("COLUMNS")) - FRAME_GUTTER;
        } catch (NumberFormatException e) {
            return TextOptions.DEFAULTS.columns();
        }
    }

    private static LintConfig config(FoundVault vault, RuleCatalog catalog, boolean crossCheck) throws ConfigException {
        LintConfig config = ConfigFile.load(vault, catalog);
        return crossCheck
                ? catalog.find(UNCERTAIN_READING)
                        .map(rule -> config.with(rule.info(), Severity.INFO))
                        .orElse(config)
                : config;
    }

    /** What the run is told beside the vault. */
    private record Settings(LintConfig config, int jobs, boolean git) {}

    private static LintRun lint(FoundVault vault, Settings settings, Surroundings surroundings) throws VaultException {
        try (ProgressLine line = new ProgressLine(surroundings.err(), ProgressLine.PATIENCE_NANOS)) {
            Progress progress = surroundings.terminals().err() ? line : Progress.NONE;
            return Linter.run(new LintRequest(
                    vault.root(),
                    vault.shownRoot(),
                    vault.reason(),
                    vault.selected(),
                    settings.config(),
                    settings.jobs(),
                    progress,
                    settings.git()));
        }
    }

    private static String summary(RuleCatalog catalog, RuleId rule) {
        return catalog.find(rule).map(found -> found.info().summary()).orElse(rule.value());
    }
}
