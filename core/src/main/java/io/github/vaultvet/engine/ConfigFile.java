package io.github.vaultvet.engine;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.ConfigLoader;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The configuration that lies at a vault's root. */
public final class ConfigFile {

    /** What it may be called; only one of them may be there. */
    public static final List<String> NAMES = List.of("vaultvet.yaml", ".vaultvet.yaml");

    private ConfigFile() {}

    /**
     * Reads the vault's configuration; the defaults if it has none.
     *
     * @throws ConfigException if it cannot be read or used
     */
    public static LintConfig load(FoundVault vault, RuleCatalog catalog) throws ConfigException {
        List<String> present = new ArrayList<>();
        for (String name : NAMES) {
            if (Files.exists(vault.root().resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                present.add(name);
            }
        }
        if (present.isEmpty()) {
            return LintConfig.defaults();
        }
        if (present.size() > 1) {
            throw new ConfigException(
                    "the vault has two configurations, " + String.join(" and ", present) + ": keep one of them");
        }
        String name = present.get(0);
        return load(
                vault.root().resolve(name),
                vault.shownRoot().equals(".") ? name : vault.shownRoot() + "/" + name,
                catalog);
    }

    /**
     * Reads a configuration wherever it lies.
     *
     * @param shownName its path as messages show it
     * @throws ConfigException if it cannot be read or used
     */
    public static LintConfig load(Path file, String shownName, RuleCatalog catalog) throws ConfigException {
        try {
            byte[] bytes = SettingsFiles.read(file)
                    .orElseThrow(() -> new ConfigException(
                            shownName + ": the configuration is not a regular file, or is larger than 1 MiB"));
            return ConfigLoader.load(bytes, shownName, catalog);
        } catch (IOException e) {
            throw new ConfigException(shownName + ": the configuration cannot be read: " + Reasons.of(e));
        }
    }
}
