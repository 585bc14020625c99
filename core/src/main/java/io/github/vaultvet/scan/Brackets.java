package io.github.vaultvet.scan;

import java.util.Arrays;

/** Which bracket closes which in a text; a backslash takes the meaning of the byte after it. Read once, when asked. */
final class Brackets {

    static final int NONE = Integer.MAX_VALUE;

    private final byte open;
    private final byte close;
    private int[] openers = new int[16];
    private int[] closers = new int[16];
    private int[] stack = new int[16];
    private int count;
    private boolean known;

    Brackets(byte open, byte close) {
        this.open = open;
        this.close = close;
    }

    /** Must be called when the text changes. */
    void forget() {
        known = false;
    }

    /** Where the bracket opened at {@code at} is closed; {@link #NONE} if nowhere. */
    int closer(byte[] bytes, int from, int to, int at) {
        if (!known) {
            match(bytes, from, to);
        }
        int index = Arrays.binarySearch(openers, 0, count, at);
        return index < 0 ? NONE : closers[index];
    }

    private void match(byte[] bytes, int from, int to) {
        count = 0;
        int depth = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '\\') {
                i++;
            } else if (b == open) {
                if (count == openers.length) {
                    openers = Arrays.copyOf(openers, count * 2);
                    closers = Arrays.copyOf(closers, count * 2);
                }
                if (depth == stack.length) {
                    stack = Arrays.copyOf(stack, depth * 2);
                }
                openers[count] = i;
                closers[count] = NONE;
                stack[depth++] = count++;
            } else if (b == close && depth > 0) {
                closers[stack[--depth]] = i;
            }
        }
        known = true;
    }
}
