package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.engine.ConfigFile;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.rule.RuleCatalog;
import java.nio.file.Path;
import java.util.List;

/**
 * Which configuration is used.
 *
 * @param files the one that was named; none for that of the vault
 * @param none whether there is to be none
 */
record ConfigOptions(List<Path> files, boolean none) {

    private static final String CONFIG = "--config";
    private static final String NO_CONFIG = "--no-config";

    ConfigOptions {
        files = List.copyOf(files);
    }

    static void declare(Options options) {
        options.group(
                "Configuration:",
                Option.text(CONFIG, "FILE", "Use this configuration instead of the vault's own."),
                Option.flag(NO_CONFIG, "Use no configuration, only defaults."));
    }

    static ConfigOptions of(Typed arguments) throws UsageException {
        boolean named = arguments.has(CONFIG);
        boolean none = arguments.has(NO_CONFIG);
        if (named && none) {
            throw new UsageException(CONFIG + " and " + NO_CONFIG + " exclude each other");
        }
        return new ConfigOptions(
                named ? Arguments.paths(List.of(arguments.value(CONFIG).orElseThrow())) : List.of(), none);
    }

    /** Reads it. */
    LintConfig load(FoundVault vault, RuleCatalog catalog, Path currentFolder) throws ConfigException {
        return load(CheckedVault.of(vault), catalog, currentFolder);
    }

    /** Reads it from where the vault is read; one that was named, from disk. */
    LintConfig load(CheckedVault vault, RuleCatalog catalog, Path currentFolder) throws ConfigException {
        if (none) {
            return LintConfig.defaults();
        }
        return files.isEmpty()
                ? ConfigFile.load(vault.found(), vault.control(), catalog)
                : ConfigFile.load(vault.found(), currentFolder, files.get(0), catalog);
    }
}
