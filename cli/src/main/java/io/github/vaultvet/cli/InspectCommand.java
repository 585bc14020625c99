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
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code vaultvet inspect NOTE}: shows the facts that are known about a note. */
final class InspectCommand implements Command {

    @Override
    public String name() {
        return "inspect";
    }

    @Override
    public Options options() {
        Options options = new Options()
                .one("NOTE", List.of(), "A note, canvas or base; its vault is found as check finds it.")
                .add(Option.choice("--format", OutputFormat.TEXT, "json: with the names of Obsidian's index."))
                .add(Option.flag("--resolve", "Also say what each link leads to."));
        ConfigOptions.declare(options);
        return options;
    }

    @Override
    public void describe(UsageMessageSpec usage) {
        usage.description("Shows what vaultvet reads in a note: links, headings, blocks, tags, properties.")
                .footer("", "Example:", "  vaultvet inspect --resolve --format json Index.md");
    }

    @Override
    public ExitCode run(Typed arguments, Surroundings surroundings)
            throws UsageException, VaultException, ConfigException {
        OutputFormat format = Arguments.choice(arguments, "--format", OutputFormat.class);
        String typed = arguments.operands().get(0);
        FoundVault vault = VaultFinder.find(Arguments.paths(List.of(typed)), surroundings.currentFolder());
        if (vault.selected().size() != 1) {
            throw new UsageException("\"" + typed + "\" is a folder; name a note in it");
        }
        VaultReader reader = VaultReader.open(
                vault, ConfigOptions.of(arguments).load(vault, RuleCatalog.load(), surroundings.currentFolder()));
        VaultPath path = VaultPath.of(vault.selected().get(0));
        Note note = reader.note(path);
        LinkOutcomes outcomes = arguments.has("--resolve") ? LinkOutcomes.of(reader, path) : LinkOutcomes.NONE;
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
