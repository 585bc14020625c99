package io.github.vaultvet.engine;

import io.github.vaultvet.config.ConfigText;
import io.github.vaultvet.config.ExtendedFiles;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads configurations of a vault that other ones extend, and nothing else: no address, no path that leaves the vault,
 * not even by a symbolic link, and no file of another kind, whose text would be shown as that of a configuration
 * (reliability T11).
 */
final class ExtendedVaultFiles implements ExtendedFiles {

    private static final String PATHS =
            "Write a path in the vault, as seen from the file that extends it, with / between folders";

    private final Path root;
    private final String shownRoot;

    ExtendedVaultFiles(Path root, String shownRoot) {
        this.root = root;
        this.shownRoot = shownRoot;
    }

    /** A file's name in messages: as the user may write it. */
    String shown(VaultPath path) {
        return shownRoot.equals(".") ? path.value() : shownRoot + "/" + path.value();
    }

    @Override
    public Extended read(ConfigText extending, String reference) {
        if (reference.contains("://")) {
            return refused(reference, "it is an address", "Save the file in the vault and extend it there");
        }
        if (reference.startsWith("/") || reference.indexOf('\\') >= 0 || reference.indexOf(':') >= 0) {
            return refused(reference, "it is no path in the vault", PATHS);
        }
        if (!isYaml(reference)) {
            return refused(reference, "its name ends neither in .yaml nor in .yml", "Extend another configuration");
        }
        String folder = extending.path().map(VaultPath::folder).orElse("");
        Optional<String> path = path(folder, reference);
        return path.isEmpty()
                ? refused(reference, "it lies outside of the vault", "Copy the file into the vault")
                : read(path.get(), reference);
    }

    private static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
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

    private Extended read(String path, String reference) {
        try {
            Path real = root.resolve(path).toRealPath();
            if (!real.startsWith(root) || !isYaml(real.toString())) {
                return refused(reference, "it is a link to something else than a configuration of the vault", "");
            }
            Optional<byte[]> yaml = SettingsFiles.read(real);
            if (yaml.isEmpty()) {
                return refused(reference, "it is not a regular file, or is larger than 1 MiB", "");
            }
            VaultPath inVault = VaultPath.of(path);
            return Extended.of(ConfigText.inVault(inVault, shown(inVault), yaml.get()));
        } catch (InvalidPathException e) {
            return refused(reference, "it is no path here", PATHS);
        } catch (NoSuchFileException e) {
            return refused(reference, "the vault has no file \"" + path + "\"", PATHS);
        } catch (IOException e) {
            return refused(reference, "\"" + path + "\" cannot be read: " + Reasons.of(e), "");
        }
    }

    private static Extended refused(String reference, String reason, String help) {
        return Extended.refused("Cannot extend \"" + reference + "\": " + reason, help);
    }
}
