package io.github.vaultvet.engine;

import io.github.vaultvet.git.GitException;
import io.github.vaultvet.git.GitProgram;
import io.github.vaultvet.git.GitSurroundings;
import io.github.vaultvet.git.GitTrouble;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the Git repository of a vault lies.
 *
 * @param top the folder of its files, the real path
 * @param git the folder in which Git keeps what belongs to the repository, the real path
 * @param hooks where its hooks are looked for; need not be there
 * @param configured whether {@code core.hooksPath} says so
 */
public record GitFolders(Path top, Path git, Path hooks, boolean configured) {

    /**
     * Asks Git.
     *
     * @param environment which may name the folders
     * @throws VaultException if there is no repository, or it has no files
     */
    public static GitFolders of(FoundVault vault, Path currentFolder, Map<String, String> environment)
            throws VaultException {
        try {
            return of(vault.root(), GitSurroundings.open(vault.root(), currentFolder, environment));
        } catch (GitException.NoRepository e) {
            throw new VaultException("the vault \"" + vault.shownRoot()
                    + "\" is not in a Git repository, so that there are no commits to check; make one with git init");
        } catch (GitException e) {
            throw new VaultException(e);
        }
    }

    private static GitFolders of(Path vault, GitProgram git) throws VaultException, GitException {
        String answer =
                git.answer("rev-parse", "--show-toplevel", "--git-common-dir").orElseThrow(() -> GitTrouble.of(git));
        List<String> lines = answer.lines().toList();
        if (lines.size() != 2) {
            throw new VaultException("the path of this repository holds a line break");
        }
        try {
            Path top = Path.of(lines.get(0)).toRealPath();
            Path common = vault.resolve(lines.get(1)).toRealPath();
            Optional<String> configured = configuredHooks(git);
            Path hooks = configured.isPresent() ? top.resolve(configured.get()) : common.resolve("hooks");
            return new GitFolders(top, common, hooks.normalize(), configured.isPresent());
        } catch (IOException | InvalidPathException e) {
            throw new VaultException("the folders of this repository cannot be read: " + e.getMessage());
        }
    }

    /** We tell Git that there are no hooks, which is the last value; the one before it is the repository's own. */
    private static Optional<String> configuredHooks(GitProgram git) {
        String values = git.answer("config", "-z", "--get-all", "--type=path", "core.hooksPath")
                .orElse("");
        String[] all = values.split("\0", -1);
        return all.length < 3 || all[all.length - 3].isEmpty() ? Optional.empty() : Optional.of(all[all.length - 3]);
    }
}
