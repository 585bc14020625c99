package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds summaries by path: a hash table without nodes, since there may be a million. It is made only when many have been
 * looked for.
 */
final class SummaryTable {

    /** Fewer than these are found by a search in less time than the table is made. */
    private static final int FEW = 64;

    private final List<NoteSummary> notes;
    private @Nullable NoteSummary[] slots = {};
    private int searched;

    /**
     * @param notes by path
     */
    SummaryTable(List<NoteSummary> notes) {
        this.notes = notes;
    }

    private void fill() {
        slots = new @Nullable NoteSummary[Math.max(16, Integer.highestOneBit(notes.size()) * 4)];
        for (NoteSummary note : notes) {
            put(note);
        }
    }

    private void put(NoteSummary note) {
        slots[slot(note.path())] = note;
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
        if (searched < FEW) {
            searched++;
            return search(path);
        }
        if (slots.length == 0) {
            fill();
        }
        return Optional.ofNullable(slots[slot(path)]);
    }

    private Optional<NoteSummary> search(VaultPath path) {
        int low = 0;
        int high = notes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = notes.get(middle).path().compareTo(path);
            if (order == 0) {
                return Optional.of(notes.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle : high;
        }
        return Optional.empty();
    }
}
