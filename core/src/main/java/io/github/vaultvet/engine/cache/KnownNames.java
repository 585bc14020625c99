package io.github.vaultvet.engine.cache;

import io.github.vaultvet.text.VaultPath;
import java.util.List;

/**
 * The names that a vault had.
 *
 * @param files all files, sorted
 * @param distinct whether no two files have paths that are the same for Obsidian
 * @param foldersWithoutFiles the folders in which no file lies
 * @param folders those of which it can be told whether other files lie in them now
 */
record KnownNames(
        List<VaultPath> files, boolean distinct, List<VaultPath> foldersWithoutFiles, List<KnownFolder> folders) {

    static final KnownNames NONE = new KnownNames(List.of(), false, List.of(), List.of());
}
