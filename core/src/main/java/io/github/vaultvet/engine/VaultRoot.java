package io.github.vaultvet.engine;

import io.github.vaultvet.git.WorkTree;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder and why it is a vault.
 *
 * @param reason for example {@code holds .obsidian}
 */
record VaultRoot(Path folder, String reason) {

    private static final List<String> MARKERS = List.of(".obsidian", ConfigFile.NAMES.get(0), ConfigFile.NAMES.get(1));

    /** The nearest folder from here upwards that holds {@code .obsidian} or a configuration. */
    static Optional<VaultRoot> marked(Path start) {
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            for (String marker : MARKERS) {
                if (Files.exists(folder.resolve(marker), LinkOption.NOFOLLOW_LINKS)) {
                    return Optional.of(new VaultRoot(folder, "holds " + marker));
                }
            }
        }
        return Optional.empty();
    }

    /** The root of the repository around a folder. */
    static Optional<VaultRoot> repository(Path start) {
        return WorkTree.around(start).map(top -> new VaultRoot(top, "the root of the Git repository"));
    }

    /** Where somebody is who names no vault. */
    static VaultRoot current(Path folder) {
        return new VaultRoot(folder, "the current folder");
    }

    /** The folder seen from the current one, so that no report holds a path of this computer only. */
    String shownFrom(Path current) {
        String relative = FileNames.path(current, folder);
        return relative.isEmpty() ? "." : relative;
    }

    /** The vault, with what was named of it. */
    FoundVault selecting(List<String> selected, Path current) {
        return new FoundVault(folder, shownFrom(current), reason, selected);
    }
}
