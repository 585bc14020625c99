package io.github.vaultvet.growth;

import java.lang.reflect.Array;

/**
 * What measured code has done: turns of loops, calls of methods, and what the library of Java read or copied for it. The
 * byte code that {@link CountingLoader} writes into classes calls this.
 */
public final class Steps {

    private static long taken;

    private Steps() {}

    /** A turn of a loop, or a call. */
    public static void one() {
        taken++;
    }

    /** So many elements were read, written or made. */
    public static void many(int elements) {
        taken += Math.max(0, elements);
    }

    /** All elements of an array were copied. */
    public static void all(Object array) {
        taken += Array.getLength(array);
    }

    /** How many steps an action takes; of measured code that it calls, by one thread at a time. */
    static long of(Runnable action) {
        long before = taken;
        action.run();
        return taken - before;
    }
}
