package io.github.vaultvet.rules.timestamps;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the most values of a sequence that are in order, in n log n steps. */
final class LongestOrdered {

    private LongestOrdered() {}

    /**
     * The indices of a longest non-decreasing subsequence. Of several the one that keeps early values is taken, so that
     * in 17, 14 it is the 14 that is out of order.
     */
    static BitSet of(long[] values) {
        // Level n holds, in the order of the text, the indices where a subsequence of length n + 1 can end; their
        // values
        // fall from left to right.
        List<List<Integer>> levels = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            int level = levelOf(values[i], levels, values);
            if (level == levels.size()) {
                levels.add(new ArrayList<>());
            }
            levels.get(level).add(i);
        }
        BitSet kept = new BitSet(values.length);
        int next = -1;
        for (int level = levels.size() - 1; level >= 0; level--) {
            next = next < 0 ? levels.get(level).get(0) : earliestBefore(next, levels.get(level), values);
            kept.set(next);
        }
        return kept;
    }

    /** The first level whose smallest value is greater. */
    private static int levelOf(long value, List<List<Integer>> levels, long[] values) {
        int low = 0;
        int high = levels.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            List<Integer> level = levels.get(middle);
            if (values[level.get(level.size() - 1)] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first index of the level whose value is not greater than that of {@code next}. */
    private static int earliestBefore(int next, List<Integer> level, long[] values) {
        int low = 0;
        int high = level.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[level.get(middle)] <= values[next]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return level.get(low);
    }
}
