package io.github.vaultvet.engine;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.ConfigLoader;
import io.github.vaultvet.config.ConfigText;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return load(vault, ControlFiles.onDisk(vault), catalog);
    }

    /**
     * The same, wherever it is kept.
     *
     * @throws ConfigException if it cannot be read or used
     */
    public static LintConfig load(FoundVault vault, ControlFiles control, RuleCatalog catalog) throws ConfigException {
        List<String> present = presentIn(control);
        if (present.isEmpty()) {
            return LintConfig.defaults();
        }
        if (present.size() > 1) {
            throw new ConfigException(
                    "the vault has two configurations, " + String.join(" and ", present) + ": keep one of them");
        }
        ExtendedVaultFiles files = new ExtendedVaultFiles(control, vault.shownRoot());
        VaultPath path = VaultPath.of(present.get(0));
        String shownName = files.shown(path);
        byte[] yaml = read(() -> readInVault(control, path), shownName);
        return ConfigLoader.load(ConfigText.inVault(path, shownName, yaml), files, catalog);
    }

    /** A mistake in it is shown with its line, so that a link must not bring in what others may not see. */
    private static Optional<byte[]> readInVault(ControlFiles control, VaultPath path) throws IOException {
        if (control.resolve(path).isEmpty()) {
            throw new IOException("it is a link that leads out of the vault; name the file itself with --config");
        }
        return control.read(path, SettingsFiles.LARGEST);
    }

    /** The names under which a vault has a configuration. */
    public static List<String> presentIn(FoundVault vault) {
        return presentIn(ControlFiles.onDisk(vault));
    }

    private static List<String> presentIn(ControlFiles control) {
        List<String> present = new ArrayList<>();
        for (String name : NAMES) {
            if (control.exists(VaultPath.of(name))) {
                present.add(name);
            }
        }
        return present;
    }

    /**
     * Gives a vault its first configuration, as a whole or not at all.
     *
     * @throws VaultException if it has one meanwhile, or it cannot be written
     */
    public static void create(FoundVault vault, byte[] yaml) throws VaultException {
        String name = NAMES.get(0);
        Path file = vault.root().resolve(name);
        Path temporary =
                file.resolveSibling("." + name + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(temporary, yaml, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try {
                Files.move(temporary, file);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (FileAlreadyExistsException e) {
            throw new VaultException(name + " is there already and was left as it is");
        } catch (IOException e) {
            throw new VaultException(name + " cannot be written: " + Reasons.of(e));
        }
    }

    /**
     * Reads a configuration wherever it lies. The files that it extends lie in the vault all the same.
     *
     * @param currentFolder where {@code file} is seen from
     * @throws ConfigException if it cannot be read or used
     */
    public static LintConfig load(FoundVault vault, Path currentFolder, Path file, RuleCatalog catalog)
            throws ConfigException {
        String shownName = file.toString().replace('\\', '/');
        Path real = currentFolder.resolve(file).toAbsolutePath().normalize();
        if (Files.notExists(real)) {
            throw new ConfigException(shownName + ": there is no such configuration");
        }
        byte[] yaml = read(() -> SettingsFiles.read(real), shownName);
        ConfigText text = real.startsWith(vault.root())
                ? ConfigText.inVault(
                        VaultPath.of(vault.root().relativize(real).toString().replace('\\', '/')), shownName, yaml)
                : ConfigText.elsewhere(shownName, yaml);
        return ConfigLoader.load(text, new ExtendedVaultFiles(ControlFiles.onDisk(vault), vault.shownRoot()), catalog);
    }

    /** A way to read the bytes of a configuration. */
    private interface Reading {
        Optional<byte[]> bytes() throws IOException;
    }

    private static byte[] read(Reading reading, String shownName) throws ConfigException {
        try {
            return reading.bytes()
                    .orElseThrow(
                            () -> new ConfigException(shownName + ": the configuration " + SettingsFiles.UNREADABLE));
        } catch (IOException e) {
            throw new ConfigException(shownName + ": the configuration cannot be read: " + Reasons.of(e));
        }
    }
}
