package io.github.vaultvet.engine;

import io.github.vaultvet.config.ConfigText;
import io.github.vaultvet.config.ExtendedFiles;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads configurations and JSON Schemas of a vault that a configuration names, and nothing else: no address, no path that
 * leaves the vault, not even by a symbolic link, and no file of another kind, whose text would be shown as that of a
 * configuration.
 */
final class ExtendedVaultFiles implements ExtendedFiles {

    private static final String PATHS =
            "Write a path in the vault, as seen from the file that names it, with / between folders";

    private final ControlFiles files;
    private final String shownRoot;

    ExtendedVaultFiles(ControlFiles files, String shownRoot) {
        this.files = files;
        this.shownRoot = shownRoot;
    }

    /** A file's name in messages: as the user may write it. */
    String shown(VaultPath path) {
        return shownRoot.equals(".") ? path.value() : shownRoot + "/" + path.value();
    }

    /** What a file is read for. */
    private enum Use {
        CONFIGURATION("Cannot extend", "configuration", "its name ends neither in .yaml nor in .yml"),
        SCHEMA("Cannot use the schema", "schema", "its name ends neither in .yaml nor in .yml nor in .json");

        private final String complaint;
        private final String word;
        private final String otherName;

        Use(String complaint, String word, String otherName) {
            this.complaint = complaint;
            this.word = word;
            this.otherName = otherName;
        }

        private boolean allows(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.endsWith(".yaml") || lower.endsWith(".yml") || (this == SCHEMA && lower.endsWith(".json"));
        }

        private Extended refused(String reference, String reason, String help) {
            return Extended.refused(complaint + " \"" + reference + "\": " + reason, help);
        }
    }

    @Override
    public Extended read(ConfigText extending, String reference) {
        return read(Use.CONFIGURATION, extending, reference);
    }

    @Override
    public Extended readSchema(ConfigText naming, String reference) {
        return read(Use.SCHEMA, naming, reference);
    }

    private Extended read(Use use, ConfigText naming, String reference) {
        if (reference.contains("://")) {
            return use.refused(reference, "it is an address", "Save the file in the vault and name it there");
        }
        if (reference.startsWith("/") || reference.indexOf('\\') >= 0 || reference.indexOf(':') >= 0) {
            return use.refused(reference, "it is no path in the vault", PATHS);
        }
        if (!use.allows(reference)) {
            return use.refused(reference, use.otherName, "Name another file");
        }
        String folder = naming.path().map(VaultPath::folder).orElse("");
        Optional<String> path = path(folder, reference);
        return path.isEmpty()
                ? use.refused(reference, "it lies outside of the vault", "Copy the file into the vault")
                : readInVault(use, path.get(), reference);
    }

    private String absence(String path) {
        return files.isOnlyOnDisk(VaultPath.of(path)) ? " in Git; it is on disk and was not added" : "";
    }

    /** The path from the root; empty if it leads out of it. */
    private static Optional<String> path(String folder, String reference) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (folder + "/" + reference).split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }

    private Extended readInVault(Use use, String path, String reference) {
        try {
            VaultPath inVault = VaultPath.of(path);
            Optional<VaultPath> real = files.resolve(inVault);
            if (real.isEmpty() || !use.allows(real.get().value())) {
                return use.refused(
                        reference, "it is a link to something else than a " + use.word + " of the vault", "");
            }
            Optional<byte[]> yaml = files.read(real.get(), SettingsFiles.LARGEST);
            if (yaml.isEmpty()) {
                return use.refused(reference, "it " + SettingsFiles.UNREADABLE, "");
            }
            return Extended.of(ConfigText.inVault(inVault, shown(inVault), yaml.get()));
        } catch (InvalidPathException e) {
            return use.refused(reference, "it is no path here", PATHS);
        } catch (NoSuchFileException e) {
            return use.refused(reference, "the vault has no file \"" + path + "\"" + absence(path), PATHS);
        } catch (IOException e) {
            return use.refused(reference, "\"" + path + "\" cannot be read: " + Reasons.of(e), "");
        }
    }
}
