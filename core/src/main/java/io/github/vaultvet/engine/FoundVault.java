package io.github.vaultvet.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * A vault and the part of it that the user named.
 *
 * @param root its root, the real path
 * @param shownRoot the root as the user may write it, seen from the current folder
 * @param reason why this folder is the vault, for example {@code holds .obsidian}
 * @param selected what was named: paths from the root, {@code /} between segments; empty for the whole vault
 */
public record FoundVault(Path root, String shownRoot, String reason, List<String> selected) {

    public FoundVault {
        selected = List.copyOf(selected);
    }
}
