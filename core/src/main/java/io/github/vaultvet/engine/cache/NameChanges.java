package io.github.vaultvet.engine.cache;

import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileIndex;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of files that have come, gone, or moved. */
final class NameChanges {

    private final Set<Integer> hashes = new HashSet<>();
    private final boolean folders;

    /** These names. */
    NameChanges(Collection<String> names) {
        this.folders = false;
        for (String name : names) {
            hashes.add(FileIndex.nameHash(VaultPath.of(name)));
        }
    }

    /** Compares what a cache was written for with what is there now. */
    @SuppressWarnings("ReferenceEquality") // Of lists that are one and the same nothing has to be compared.
    NameChanges(FactFile known, Listing listing) {
        this.folders = !known.names().foldersWithoutFiles().equals(listing.foldersWithoutFiles());
        if (known.files() != listing.files()) {
            compare(known.files(), listing);
        }
    }

    private void compare(List<VaultPath> before, Listing listing) {
        // Where nothing is known nothing can be outdated.
        List<VaultPath> now = before.isEmpty() ? before : listing.files();
        int left = 0;
        int right = 0;
        while (left < before.size() || right < now.size()) {
            int order = left == before.size()
                    ? 1
                    : right == now.size() ? -1 : before.get(left).compareTo(now.get(right));
            if (order != 0) {
                hashes.add(FileIndex.nameHash(order < 0 ? before.get(left) : now.get(right)));
            }
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
    }

    /** Whether anything is different. */
    boolean isAny() {
        return folders || !hashes.isEmpty();
    }

    /** Whether files of a name with this hash have come or gone. */
    boolean touches(int nameHash) {
        return hashes.contains(nameHash);
    }
}
