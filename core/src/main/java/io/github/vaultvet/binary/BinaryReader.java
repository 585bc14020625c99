package io.github.vaultvet.binary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what {@link BinaryWriter} wrote, in the same order. Bytes that it did not write make numbers that nobody meant,
 * or an {@link IndexOutOfBoundsException}, and nothing worse.
 */
public final class BinaryReader {

    private final byte[] bytes;
    private int at;

    /** Reads an array from an offset on. */
    public BinaryReader(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /** The offset of what is read next. */
    public int offset() {
        return at;
    }

    /** Goes on elsewhere. */
    public void moveTo(int offset) {
        at = offset;
    }

    public boolean flag() {
        return bytes[at++] != 0;
    }

    /** A number of {@link BinaryWriter#number}. */
    public int number() {
        int value = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            value |= (bytes[at++] & 0x7f) << shift;
            shift += 7;
        }
        return value | bytes[at++] << shift;
    }

    /** A number that counts what follows: as many bytes there are at least. */
    public int count() {
        int count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new IndexOutOfBoundsException("not so many: " + count);
        }
        return count;
    }

    public int word() {
        int value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            value |= (bytes[at++] & 0xff) << shift;
        }
        return value;
    }

    public long wide() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            value |= (bytes[at++] & 0xffL) << shift;
        }
        return value;
    }

    public byte[] block() {
        int length = count();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** Leaves out a block, which somebody else reads, now or later. */
    public BinaryReader part() {
        int length = count();
        at += length;
        return new BinaryReader(bytes, at - length);
    }

    /** What is read: the array itself. */
    public byte[] array() {
        return bytes;
    }

    public String text() {
        boolean utf8 = flag();
        int length = count();
        if (utf8) {
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }
        char[] units = new char[length];
        for (int i = 0; i < length; i++) {
            units[i] = (char) ((bytes[at] & 0xff) << Byte.SIZE | (bytes[at + 1] & 0xff));
            at += 2;
        }
        return new String(units);
    }
}
