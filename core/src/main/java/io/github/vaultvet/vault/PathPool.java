package io.github.vaultvet.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Many paths in few bytes: each has a number from 0 on, equal ones have the same. */
final class PathPool {

    /** Differs from run to run and changes nothing but the slots, so that nobody can choose names that collide. */
    private final long base = new SplittableRandom().nextLong() | 1;

    private byte[] bytes = new byte[1 << 12];
    /** Where each path begins; the next one's beginning is its end. */
    private int[] starts = new int[1 << 6];
    /** A path's number and one at the place of its hash, or at the next that was free. */
    private int[] slots = new int[1 << 7];

    private int count;

    /** The number of a path, a new one if it has none. */
    int number(byte[] path) {
        int slot = slot(path);
        if (slots[slot] == 0) {
            append(path);
            slots[slot] = count;
            if (count * 2 > slots.length) {
                enlarge();
            }
            return count - 1;
        }
        return slots[slot] - 1;
    }

    /** Lets go of all that is needed only to take in more paths. */
    void close() {
        bytes = Arrays.copyOf(bytes, starts[count]);
        starts = Arrays.copyOf(starts, count + 1);
        slots = new int[0];
    }

    int size() {
        return count;
    }

    /** Bytes that are not UTF-8 stand as U+FFFD. */
    String text(int number) {
        int start = starts[number];
        return new String(bytes, start, starts[number + 1] - start, StandardCharsets.UTF_8);
    }

    private int slot(byte[] path) {
        int slot = place(path, 0, path.length);
        while (slots[slot] != 0 && !isAt(path, slots[slot] - 1)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isAt(byte[] path, int number) {
        return Arrays.equals(path, 0, path.length, bytes, starts[number], starts[number + 1]);
    }

    private int place(byte[] text, int start, int end) {
        long hash = 0;
        for (int at = start; at < end; at++) {
            hash = (hash + text[at] + 129) * base;
        }
        return (int) (hash >>> 32 ^ hash >>> 48) & slots.length - 1;
    }

    private void append(byte[] path) {
        int start = starts[count];
        int end = Math.addExact(start, path.length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, start * 2));
        }
        System.arraycopy(path, 0, bytes, start, path.length);
        count++;
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count] = end;
    }

    private void enlarge() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < count; number++) {
            int slot = place(bytes, starts[number], starts[number + 1]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
    }
}
