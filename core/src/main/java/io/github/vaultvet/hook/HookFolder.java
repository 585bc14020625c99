package io.github.vaultvet.hook;

import io.github.vaultvet.engine.GitFolders;
import io.github.vaultvet.engine.VaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which Git looks for the hooks of one repository.
 *
 * @param path the folder, which need not be there
 * @param top the root of the repository's files
 * @param isShared whether it lies among the files, where whoever clones the repository gets it
 */
record HookFolder(Path path, Path top, boolean isShared) {

    /**
     * The folder of a repository.
     *
     * @throws VaultException if other repositories may have the same, or it is written by another program
     */
    static HookFolder of(GitFolders repository) throws VaultException {
        Path path = repository.hooks();
        Path real = real(path);
        boolean inGit = real.startsWith(repository.git());
        if (!inGit && !real.startsWith(repository.top())) {
            throw new VaultException("the hooks of this repository lie outside of it, in \"" + path
                    + "\", where they may be those of other repositories, too; let the hook there run"
                    + " \"vaultvet check --staged\", or give this repository its own: git config core.hooksPath "
                    + repository.git().resolve("hooks"));
        }
        if (real.endsWith(Path.of(".husky", "_"))) {
            throw new VaultException(
                    "the hooks of this repository are made by husky; add the line \"vaultvet check --staged\" to"
                            + " .husky/pre-commit");
        }
        return new HookFolder(path, repository.top(), !inGit);
    }

    /** Where a folder really is, of which only some folder around it need be there. */
    private static Path real(Path path) throws VaultException {
        @Nullable Path there = path;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there == null ? path : there.toRealPath().resolve(there.relativize(path));
        } catch (IOException e) {
            throw new VaultException("the folder of hooks \"" + path + "\" cannot be read");
        }
    }

    /** A hook as messages call it: seen from the root of the repository, if it lies below. */
    String shown(Path hook) {
        return hook.startsWith(top) ? top.relativize(hook).toString().replace('\\', '/') : hook.toString();
    }
}
