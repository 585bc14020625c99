package io.github.vaultvet.engine.cache;

import io.github.vaultvet.text.VaultPath;
import java.util.List;

/**
 * A vault as it is now.
 *
 * @param files sorted
 * @param foldersWithoutFiles sorted
 * @param settledNanos a file that was touched later than this may be written again without getting another stamp
 */
record Listing(List<VaultPath> files, List<VaultPath> foldersWithoutFiles, long settledNanos) {}
