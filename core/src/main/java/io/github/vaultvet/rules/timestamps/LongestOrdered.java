package io.github.vaultvet.rules.timestamps;

import java.util.BitSet;

/** Finds the most values of a sequence that are in order, in n log n steps. */
final class LongestOrdered {

    private final long[] values;
    private final boolean repeats;
    private long steps;

    /** @param repeats whether the same value twice is in order */
    LongestOrdered(long[] values, boolean repeats) {
        this.values = values;
        this.repeats = repeats;
    }

    /** How often a value was looked at so far. */
    long steps() {
        return steps;
    }

    /**
     * The indices of a longest rising subsequence. Of several the one that keeps early values is taken, so that in 17,
     * 14 it is the 14 that is out of order.
     */
    BitSet indices() {
        // Level n holds, in the order of the text, the indices where a subsequence of length n + 1 can end; their
        // values do not rise from left to right.
        int[] levelOf = new int[values.length];
        long[] least = new long[values.length];
        int levels = 0;
        for (int i = 0; i < values.length; i++) {
            int level = levels;
            if (levels > 0 && !follows(values[i], least[levels - 1])) {
                level = firstBarring(least, levels, values[i]);
            }
            levelOf[i] = level;
            least[level] = values[i];
            levels = Math.max(levels, level + 1);
        }
        return earliest(levelOf, levels);
    }

    /** Whether a value may stand behind another one. */
    private boolean follows(long value, long before) {
        steps++;
        return repeats ? value >= before : value > before;
    }

    /** Goes back from the last level to the first, each time to the earliest index that fits. */
    private BitSet earliest(int[] levelOf, int levels) {
        int[] starts = new int[levels + 1];
        for (int level : levelOf) {
            starts[level + 1]++;
        }
        for (int level = 0; level < levels; level++) {
            starts[level + 1] += starts[level];
        }
        int[] filled = starts.clone();
        int[] indices = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            indices[filled[levelOf[i]]++] = i;
        }
        BitSet kept = new BitSet(values.length);
        int next = levels == 0 ? 0 : indices[starts[levels - 1]];
        for (int level = levels - 1; level >= 0; level--) {
            next = level == levels - 1 ? next : firstBefore(indices, starts[level], starts[level + 1], values[next]);
            kept.set(next);
        }
        return kept;
    }

    /** The first of so many rising values that the value cannot follow. */
    private int firstBarring(long[] rising, int count, long value) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (follows(value, rising[middle])) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first of the level's indices whose value may stand before the other; values do not rise there. */
    private int firstBefore(int[] indices, int from, int to, long value) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (follows(value, values[indices[middle]])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return indices[low];
    }
}
