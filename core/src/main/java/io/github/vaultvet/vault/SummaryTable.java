package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds summaries by path: a hash table without nodes, since there may be a million. */
final class SummaryTable {

    private final @Nullable NoteSummary[] slots;

    SummaryTable(Collection<NoteSummary> notes) {
        this.slots = new @Nullable NoteSummary[Math.max(16, Integer.highestOneBit(notes.size()) * 4)];
        for (NoteSummary note : notes) {
            slots[slot(note.path())] = note;
        }
    }

    /** Where a path is, or the free slot where it would be; there are always free ones. */
    private int slot(VaultPath path) {
        int hash = path.hashCode();
        int slot = (hash ^ hash >>> 16) & (slots.length - 1);
        while (true) {
            NoteSummary found = slots[slot];
            if (found == null || found.path().equals(path)) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
    }

    Optional<NoteSummary> find(VaultPath path) {
        return Optional.ofNullable(slots[slot(path)]);
    }
}
