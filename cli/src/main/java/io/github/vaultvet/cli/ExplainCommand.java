package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.inspect.ExplanationJson;
import io.github.vaultvet.inspect.ExplanationText;
import io.github.vaultvet.inspect.LinkExplanation;
import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.report.OutputFormat;
import io.github.vaultvet.report.RuleJson;
import io.github.vaultvet.report.RuleText;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.VaultPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code vaultvet explain}: says what a rule finds and why that matters, or where a link leads and why. */
final class ExplainCommand implements Command {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public Options options() {
        Options options = new Options()
                .one("RULE|LINK", new RuleNames(), "A rule, as in the report, or a link with its brackets.")
                .add(Option.choice("--format", OutputFormat.TEXT, "How the explanation is written."))
                .add(Option.text("--from", "NOTE", "The note that the link stands in: a path, or a name as in a link."))
                .add(Option.text(
                        "--vault", "FOLDER", "The vault; else the one around the note or the current folder."));
        ConfigOptions.declare(options);
        return options;
    }

    @Override
    public void describe(UsageMessageSpec usage) {
        usage.description(
                        "Explains a rule: what it finds, why that matters, its options and how to mend it.",
                        "Explains a link: how it is read, which files it may mean and what decided between them.")
                .footer(
                        "",
                        "Examples:",
                        "  vaultvet explain broken-link",
                        "  vaultvet explain '[[My note#Part]]' --from daily/today.md");
    }

    @Override
    public ExitCode run(Typed arguments, Surroundings surroundings)
            throws UsageException, VaultException, ConfigException {
        String typed = arguments.operands().get(0);
        OutputFormat format = Arguments.choice(arguments, "--format", OutputFormat.class);
        Output output = new Output(surroundings);
        if (isLink(typed)) {
            LinkExplanation explanation = explanation(typed, arguments, surroundings);
            return switch (format) {
                case TEXT -> output.write(out -> ExplanationText.write(explanation, out), ExitCode.CLEAN);
                case JSON ->
                    output.in(OutputSyntax.JSON).write(out -> ExplanationJson.write(explanation, out), ExitCode.CLEAN);
            };
        }
        Rule rule = find(typed, RuleCatalog.load());
        return switch (format) {
            case TEXT -> output.write(out -> RuleText.explain(rule.info(), out), ExitCode.CLEAN);
            case JSON -> output.in(OutputSyntax.JSON).write(out -> RuleJson.write(List.of(rule), out), ExitCode.CLEAN);
        };
    }

    private static boolean isLink(String typed) {
        return typed.contains("[") || typed.contains("](");
    }

    private static LinkExplanation explanation(String link, Typed arguments, Surroundings surroundings)
            throws UsageException, VaultException, ConfigException {
        List<Path> given = arguments.has("--vault")
                ? Arguments.paths(List.of(arguments.value("--vault").orElseThrow()))
                : List.of();
        Optional<NamedNote> note = Optional.empty();
        if (arguments.has("--from")) {
            note = Optional.of(new NamedNote(arguments.value("--from").orElseThrow(), surroundings.currentFolder()));
        }
        FoundVault vault =
                note.isPresent() ? note.get().vault(given) : VaultFinder.find(given, surroundings.currentFolder());
        VaultReader reader = VaultReader.open(
                vault, ConfigOptions.of(arguments).load(vault, RuleCatalog.load(), surroundings.currentFolder()));
        Optional<VaultPath> from = note.isPresent() ? Optional.of(note.get().in(vault, reader)) : Optional.empty();
        return LinkExplanation.of(reader, link, from);
    }

    private static Rule find(String typed, RuleCatalog catalog) throws UsageException {
        List<String> names = new ArrayList<>();
        for (Rule rule : catalog.rules()) {
            if (rule.info().id().value().equals(typed)
                    || rule.info().formerIds().stream()
                            .anyMatch(id -> id.value().equals(typed))) {
                return rule;
            }
            names.add(rule.info().id().value());
        }
        if (!typed.matches("[a-z0-9-]+")) {
            throw new UsageException("there is no rule \"" + typed + "\"; a link is asked about with its brackets: "
                    + "vaultvet explain '[[" + typed.replace("'", "'\\''") + "]]'");
        }
        throw new UsageException("there is no rule \"" + typed + "\""
                + NearestNames.nearest(typed, names)
                        .map(name -> "; did you mean \"" + name + "\"?")
                        .orElse("; vaultvet rules lists them"));
    }
}
