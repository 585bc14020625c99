package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.inspect.EffectiveConfig;
import io.github.vaultvet.inspect.EffectiveConfig.NoteScope;
import io.github.vaultvet.inspect.EffectiveConfigJson;
import io.github.vaultvet.inspect.EffectiveConfigText;
import io.github.vaultvet.report.OutputFormat;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.VaultPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code vaultvet config}: shows the configuration in force and who set each value. */
final class ConfigCommand implements Command {

    @Override
    public String name() {
        return "config";
    }

    @Override
    public Options options() {
        Options options = new Options()
                .several(
                        "NOTE|VAULT",
                        "A note, to show what applies to it; or a vault. Without any: the vault around the current folder.")
                .add(Option.choice("--format", OutputFormat.TEXT, "text: YAML that can be used as a configuration."));
        ConfigOptions.declare(options);
        return options;
    }

    @Override
    public void describe(UsageMessageSpec usage) {
        usage.description("Shows the configuration in force, and for each value who set it.")
                .footer(
                        "",
                        "Examples:",
                        "  vaultvet config                    what applies to the vault around the current folder",
                        "  vaultvet config daily/today.md     what applies to this note, and whether it is checked");
    }

    @Override
    public ExitCode run(Typed arguments, Surroundings surroundings)
            throws UsageException, VaultException, ConfigException {
        List<Path> paths = Arguments.paths(arguments.operands());
        if (paths.size() > 1) {
            throw new UsageException("one note or vault at a time");
        }
        OutputFormat format = Arguments.choice(arguments, "--format", OutputFormat.class);
        FoundVault vault = VaultFinder.find(paths, surroundings.currentFolder());
        LintConfig config = ConfigOptions.of(arguments).load(vault, RuleCatalog.load(), surroundings.currentFolder());
        VaultReader reader = VaultReader.open(vault, config);
        EffectiveConfig effective =
                EffectiveConfig.of(vault.shownRoot(), config, reader.settings().templateFolders(), note(vault, reader));
        Output output = new Output(surroundings);
        return switch (format) {
            case TEXT -> output.write(out -> EffectiveConfigText.write(effective, out), ExitCode.CLEAN);
            case JSON ->
                output.in(OutputSyntax.JSON).write(out -> EffectiveConfigJson.write(effective, out), ExitCode.CLEAN);
        };
    }

    /** The note that was named; nothing for the vault itself. */
    private static Optional<NoteScope> note(FoundVault vault, VaultReader reader) throws UsageException {
        if (vault.selected().isEmpty()) {
            return Optional.empty();
        }
        String path = vault.selected().get(0);
        if (Files.isDirectory(vault.root().resolve(path))) {
            throw new UsageException("\"" + path + "\" is a folder of the vault; name a note in it");
        }
        VaultPath note = VaultPath.of(path);
        return Optional.of(new NoteScope(note, reader.isTemplate(note)));
    }
}
