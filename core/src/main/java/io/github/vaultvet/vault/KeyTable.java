package io.github.vaultvet.vault;

import java.util.Arrays;

/**
 * Finds numbered things by a text at eight bytes each: a sorted array of hash and number. The text itself is not kept,
 * so whoever asks must look whether a number that was found is right.
 */
final class KeyTable {

    private static final int[] NOTHING = {};

    private final long[] entries;

    private KeyTable(long[] entries) {
        this.entries = entries;
    }

    /** Whether nothing is filed. */
    boolean isEmpty() {
        return entries.length == 0;
    }

    /** The numbers filed under a key, in ascending order, and perhaps some filed under another. */
    int[] find(String key) {
        long hash = hash(key);
        int start = Arrays.binarySearch(entries, hash);
        start = start < 0 ? -start - 1 : start;
        int end = start;
        while (end < entries.length && entries[end] >>> 32 == hash >>> 32) {
            end++;
        }
        if (start == end) {
            return NOTHING;
        }
        int[] found = new int[end - start];
        for (int at = start; at < end; at++) {
            found[at - start] = (int) entries[at];
        }
        return found;
    }

    /** The key's hash in the upper half, so that numbers of one key stand together and in order. */
    private static long hash(String key) {
        return (long) key.hashCode() << 32;
    }

    /** Collects the keys. */
    static final class Builder {

        private long[] entries = new long[16];
        private int count;

        /** Files a number from 0 on under a key; under nothing if the key is empty. */
        void add(String key, int number) {
            if (key.isEmpty()) {
                return;
            }
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, count * 2);
            }
            entries[count++] = hash(key) | number;
        }

        KeyTable build() {
            long[] sorted = Arrays.copyOf(entries, count);
            Arrays.sort(sorted);
            return new KeyTable(sorted);
        }
    }
}
