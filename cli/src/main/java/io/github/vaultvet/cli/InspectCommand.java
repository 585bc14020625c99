package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.inspect.LinkOutcomes;
import io.github.vaultvet.inspect.NoteFactsJson;
import io.github.vaultvet.inspect.NoteFactsText;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.report.OutputFormat;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code vaultvet inspect NOTE}: shows the facts that are known about a note. */
final class InspectCommand implements Command {

    @Override
    public String name() {
        return "inspect";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(Arguments.one("NOTE", "A note, canvas or base; its vault is found as check finds it."))
                .addOption(Arguments.choice(
                        "--format", OutputFormat.class, OutputFormat.TEXT, "json: with the names of Obsidian's index."))
                .addOption(OptionSpec.builder("--resolve")
                        .description("Also say what each link leads to.")
                        .build());
        ConfigOptions.declare(spec);
        spec.usageMessage()
                .description("Shows what vaultvet reads in a note: links, headings, blocks, tags, properties.")
                .footer("", "Example:", "  vaultvet inspect --resolve --format json Index.md");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings)
            throws UsageException, VaultException, ConfigException {
        OutputFormat format = Arguments.choice(arguments, "--format", OutputFormat.class);
        String typed = Arguments.one(arguments);
        FoundVault vault = VaultFinder.find(Arguments.paths(List.of(typed)), surroundings.currentFolder());
        if (vault.selected().size() != 1) {
            throw new UsageException("\"" + typed + "\" is a folder; name a note in it");
        }
        VaultReader reader = VaultReader.open(
                vault, ConfigOptions.of(arguments).load(vault, RuleCatalog.load(), surroundings.currentFolder()));
        VaultPath path = VaultPath.of(vault.selected().get(0));
        Note note = reader.note(path);
        LinkOutcomes outcomes =
                arguments.hasMatchedOption("--resolve") ? LinkOutcomes.of(reader, path) : LinkOutcomes.NONE;
        Output output = new Output(surroundings);
        return switch (format) {
            case TEXT -> output.write(out -> write(NoteFactsText.lines(note, outcomes), out), ExitCode.CLEAN);
            case JSON ->
                output.in(OutputSyntax.JSON).write(out -> NoteFactsJson.write(note, outcomes, out), ExitCode.CLEAN);
        };
    }

    private static void write(List<String> lines, OutputStream out) throws IOException {
        for (String line : lines) {
            out.write((Escaper.console(line) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
