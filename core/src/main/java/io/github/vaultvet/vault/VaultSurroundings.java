package io.github.vaultvet.vault;

import java.util.List;

/**
 * What belongs to a vault beside its files.
 *
 * @param vaultName what Obsidian calls the vault: the name of its root folder; may be empty
 * @param hiddenFiles paths of files below dot folders, which Obsidian does not see (R3.1): {@code .trash/x.md}
 * @param settings how Obsidian is set up for this vault
 * @param problems files that could not be read as they should, by path
 */
public record VaultSurroundings(
        String vaultName, List<String> hiddenFiles, ObsidianSettings settings, List<FileProblem> problems) {

    public VaultSurroundings {
        hiddenFiles = List.copyOf(hiddenFiles);
        problems = List.copyOf(problems);
    }

    /** Nothing hidden, nothing set up, nothing wrong. */
    public static VaultSurroundings none() {
        return new VaultSurroundings("", List.of(), ObsidianSettings.none(), List.of());
    }
}
