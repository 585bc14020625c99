package io.github.vaultvet.rules.timestamps;

import java.util.BitSet;

/** Finds the most values of a sequence that are in order, in n log n steps. */
final class LongestOrdered {

    private LongestOrdered() {}

    /**
     * The indices of a longest non-decreasing subsequence. Of several the one that keeps early values is taken, so that
     * in 17, 14 it is the 14 that is out of order.
     */
    static BitSet of(long[] values) {
        // Level n holds, in the order of the text, the indices where a subsequence of length n + 1 can end; their
        // values fall from left to right.
        int[] levelOf = new int[values.length];
        long[] least = new long[values.length];
        int levels = 0;
        for (int i = 0; i < values.length; i++) {
            int level = firstGreater(least, levels, values[i]);
            levelOf[i] = level;
            least[level] = values[i];
            levels = Math.max(levels, level + 1);
        }
        return earliest(values, levelOf, levels);
    }

    /** Goes back from the last level to the first, each time to the earliest index that fits. */
    private static BitSet earliest(long[] values, int[] levelOf, int levels) {
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
        long most = Long.MAX_VALUE;
        for (int level = levels - 1; level >= 0; level--) {
            int index = indices[firstNotGreater(values, indices, starts[level], starts[level + 1], most)];
            kept.set(index);
            most = values[index];
        }
        return kept;
    }

    /** The first of so many rising values that is greater, or their number. */
    private static int firstGreater(long[] rising, int count, long value) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The place in {@code indices} of the first value that is not greater; values fall there. */
    private static int firstNotGreater(long[] values, int[] indices, int from, int to, long most) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[indices[middle]] <= most) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
