package io.github.vaultvet.engine.cache;

import io.github.vaultvet.text.VaultPath;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries that a run has learnt. Rather keeps nothing than to take the memory that the run itself needs. */
final class LearntEntries {

    /** What is learnt may take so much of the memory, and writing it down as much again. */
    private static final int PART_OF_MEMORY = 8;
    /** As few notes as these are read again in less time than all is written down. */
    private static final int FEW = 32;

    private static final int PART_THAT_IS_FEW = 50;
    /** What an entry takes beside its bytes. */
    private static final int OVERHEAD = 64;

    private final Map<VaultPath, byte[]> entries = new HashMap<>();
    private final long most;
    private long bytes;
    private boolean tooMany;

    /** None yet, and never more than so many bytes. */
    LearntEntries(long most) {
        this.most = most;
    }

    /** How much a run may take for what it learns and what was known before. */
    static long mostBytes() {
        return Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
    }

    void keep(VaultPath path, byte[] entry) {
        bytes += entry.length + OVERHEAD;
        tooMany |= bytes > most;
        if (tooMany) {
            entries.clear();
        } else {
            entries.put(path, entry);
        }
    }

    byte @Nullable [] get(VaultPath path) {
        return entries.get(path);
    }

    /** Whether to learn them again takes less than to write down what is known of so many files. */
    boolean areFewOf(int files) {
        return entries.size() <= FEW && entries.size() <= files / PART_THAT_IS_FEW;
    }

    /** How much memory they take. */
    long bytes() {
        return bytes;
    }

    /** Whether nothing is kept, since it would be too much. */
    boolean areTooMany() {
        return tooMany;
    }
}
