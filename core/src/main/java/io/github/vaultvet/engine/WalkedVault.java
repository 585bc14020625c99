package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a walk found.
 *
 * @param root the vault's root, its real path
 * @param files every file outside hidden folders, of any extension, sorted
 * @param foldersWithoutFiles folders outside hidden ones in which no file lies directly, in no order
 * @param hiddenFiles files in hidden folders, relative to the root, sorted
 * @param problems files and folders that cannot be read, by path
 * @param notices what was left out, sorted
 * @param unspellable where the files lie whose path cannot be built from their name, see {@link FileNames}
 */
record WalkedVault(
        Path root,
        List<VaultPath> files,
        List<VaultPath> foldersWithoutFiles,
        List<String> hiddenFiles,
        List<FileProblem> problems,
        List<Notice> notices,
        Map<VaultPath, Path> unspellable) {

    /** The name of the root folder; empty for the root of the file system. */
    String rootName() {
        @Nullable Path name = root.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Where a listed file lies. */
    Path realPath(VaultPath file) {
        @Nullable Path kept = unspellable.isEmpty() ? null : unspellable.get(file);
        return kept != null ? kept : root.resolve(file.value());
    }

    /**
     * Whether a file that a link leads to may be read: it lies in the vault, and not in a hidden folder, where the
     * secrets of Git and of plugins are.
     *
     * @param target a real path
     */
    boolean mayRead(Path target) {
        if (!target.startsWith(root)) {
            return false;
        }
        for (Path segment : root.relativize(target)) {
            if (segment.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
