package io.github.vaultvet.scan;

import java.util.Arrays;

/** Where the code spans of a text end: at the next run of exactly as many backticks (spec R1.12). */
final class Backticks {

    static final int NONE = -1;

    /** Length and position of each run, in the order of the text's runs of the same length. */
    private long[] runs = {};

    private boolean known;

    /** Must be called when the text changes. */
    void forget() {
        known = false;
    }

    /** The offset after the code span that {@code length} backticks at {@code at} open, or {@link #NONE}. */
    int spanEnd(byte[] bytes, int from, int to, int at, int length, int limit) {
        if (!known) {
            findRuns(bytes, from, to);
        }
        int index = Arrays.binarySearch(runs, key(length, at + length));
        int next = index < 0 ? -index - 1 : index;
        if (next == runs.length || runs[next] >>> Integer.SIZE != length) {
            return NONE;
        }
        int end = (int) runs[next] + length;
        return end <= limit ? end : NONE;
    }

    private void findRuns(byte[] bytes, int from, int to) {
        long[] found = new long[8];
        int count = 0;
        int i = from;
        while (i < to) {
            if (bytes[i] != '`') {
                i++;
                continue;
            }
            int length = Chars.runLength(bytes, i, to, (byte) '`');
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = key(length, i);
            i += length;
        }
        runs = Arrays.copyOf(found, count);
        Arrays.sort(runs);
        known = true;
    }

    private static long key(int length, int position) {
        return (long) length << Integer.SIZE | position;
    }
}
