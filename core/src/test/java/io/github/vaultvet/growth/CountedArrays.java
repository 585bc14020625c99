package io.github.vaultvet.growth;

import java.util.Arrays;

/** Methods that copy, fill, sort or compare arrays, and count the elements. See {@link CountedCalls}. */
public final class CountedArrays {

    private CountedArrays() {}

    public static void arraycopy(Object from, int start, Object to, int at, int length) {
        Steps.many(length);
        System.arraycopy(from, start, to, at, length);
    }

    public static byte[] copyOf(byte[] array, int length) {
        Steps.many(length);
        return Arrays.copyOf(array, length);
    }

    public static byte[] copyOfRange(byte[] array, int from, int to) {
        Steps.many(to - from);
        return Arrays.copyOfRange(array, from, to);
    }

    public static void fill(byte[] array, byte value) {
        Steps.many(array.length);
        Arrays.fill(array, value);
    }

    public static void fill(byte[] array, int from, int to, byte value) {
        Steps.many(to - from);
        Arrays.fill(array, from, to, value);
    }

    public static void sort(byte[] array) {
        Steps.many(array.length);
        Arrays.sort(array);
    }

    public static boolean equals(byte[] array, byte[] other) {
        Steps.many(array.length);
        return Arrays.equals(array, other);
    }

    public static int[] copyOf(int[] array, int length) {
        Steps.many(length);
        return Arrays.copyOf(array, length);
    }

    public static int[] copyOfRange(int[] array, int from, int to) {
        Steps.many(to - from);
        return Arrays.copyOfRange(array, from, to);
    }

    public static void fill(int[] array, int value) {
        Steps.many(array.length);
        Arrays.fill(array, value);
    }

    public static void fill(int[] array, int from, int to, int value) {
        Steps.many(to - from);
        Arrays.fill(array, from, to, value);
    }

    public static void sort(int[] array) {
        Steps.many(array.length);
        Arrays.sort(array);
    }

    public static boolean equals(int[] array, int[] other) {
        Steps.many(array.length);
        return Arrays.equals(array, other);
    }

    public static long[] copyOf(long[] array, int length) {
        Steps.many(length);
        return Arrays.copyOf(array, length);
    }

    public static long[] copyOfRange(long[] array, int from, int to) {
        Steps.many(to - from);
        return Arrays.copyOfRange(array, from, to);
    }

    public static void fill(long[] array, long value) {
        Steps.many(array.length);
        Arrays.fill(array, value);
    }

    public static void fill(long[] array, int from, int to, long value) {
        Steps.many(to - from);
        Arrays.fill(array, from, to, value);
    }

    public static void sort(long[] array) {
        Steps.many(array.length);
        Arrays.sort(array);
    }

    public static boolean equals(long[] array, long[] other) {
        Steps.many(array.length);
        return Arrays.equals(array, other);
    }

    public static char[] copyOf(char[] array, int length) {
        Steps.many(length);
        return Arrays.copyOf(array, length);
    }

    public static char[] copyOfRange(char[] array, int from, int to) {
        Steps.many(to - from);
        return Arrays.copyOfRange(array, from, to);
    }

    public static void fill(char[] array, char value) {
        Steps.many(array.length);
        Arrays.fill(array, value);
    }

    public static void fill(char[] array, int from, int to, char value) {
        Steps.many(to - from);
        Arrays.fill(array, from, to, value);
    }

    public static void sort(char[] array) {
        Steps.many(array.length);
        Arrays.sort(array);
    }

    public static boolean equals(char[] array, char[] other) {
        Steps.many(array.length);
        return Arrays.equals(array, other);
    }

    public static Object[] copyOf(Object[] array, int length) {
        Steps.many(length);
        return Arrays.copyOf(array, length);
    }

    public static boolean equals(byte[] array, int from, int to, byte[] other, int start, int end) {
        Steps.many(to - from);
        return Arrays.equals(array, from, to, other, start, end);
    }

    public static int hashCode(byte[] array) {
        Steps.many(array.length);
        return Arrays.hashCode(array);
    }
}
