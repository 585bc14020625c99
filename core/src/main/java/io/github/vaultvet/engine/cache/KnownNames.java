package io.github.vaultvet.engine.cache;

import io.github.vaultvet.text.VaultPath;
import java.util.List;

/**
 * The names that a vault had.
 *
 * @param files all files, sorted
 * @param foldersWithoutFiles the folders in which no file lies
 * @param folders those of which it can be told whether other files lie in them now
 */
record KnownNames(List<VaultPath> files, List<VaultPath> foldersWithoutFiles, List<KnownFolder> folders) {

    static final KnownNames NONE = new KnownNames(List.of(), List.of(), List.of());
}
