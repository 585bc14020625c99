package io.github.vaultvet.binary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts as bytes, one behind the other; small numbers take one byte. {@link BinaryReader} reads them. */
public final class BinaryWriter {

    private static final int MOST_EXPECTED = 1 << 28;

    private byte[] bytes = new byte[256];
    private int length;

    /** How many bytes were written. */
    public int length() {
        return length;
    }

    /** Makes room for so many bytes at once, instead of bit by bit; more may come. */
    public void expect(long more) {
        reserve((int) Math.min(more, MOST_EXPECTED));
    }

    /** Forgets what was written. */
    public void clear() {
        length = 0;
    }

    /** The hash of what was written. */
    public KeyedHash.Value hash(KeyedHash.Key key) {
        return KeyedHash.of(key, bytes, 0, length);
    }

    /** Hands what was written to somebody else. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    /** A copy of what was written. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    public BinaryWriter flag(boolean value) {
        reserve(1);
        bytes[length++] = (byte) (value ? 1 : 0);
        return this;
    }

    /** Any number; those from 0 on take the fewer bytes, the smaller they are. */
    public BinaryWriter number(int value) {
        reserve(5);
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
        return this;
    }

    /** One of the values of an enum. Only the program that wrote it may read it: the next one may have others. */
    @SuppressWarnings("EnumOrdinal")
    public BinaryWriter choice(Enum<?> value) {
        return number(value.ordinal());
    }

    /** Four bytes. */
    public BinaryWriter word(int value) {
        reserve(Integer.BYTES);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (value >>> shift);
        }
        return this;
    }

    /** Eight bytes. */
    public BinaryWriter wide(long value) {
        reserve(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (value >>> shift);
        }
        return this;
    }

    /** Bytes as they are. */
    public BinaryWriter raw(byte[] value, int start, int end) {
        reserve(end - start);
        System.arraycopy(value, start, bytes, length, end - start);
        length += end - start;
        return this;
    }

    /** Bytes and how many there are. */
    public BinaryWriter block(byte[] value) {
        return number(value.length).raw(value, 0, value.length);
    }

    /** What another has written, and how much that is. */
    public BinaryWriter block(BinaryWriter other) {
        return number(other.length).raw(other.bytes, 0, other.length);
    }

    /** A text; also one that no UTF-8 says, such as half a pair of surrogates. */
    public BinaryWriter text(String value) {
        boolean utf8 = isWhole(value);
        flag(utf8);
        return utf8 ? block(value.getBytes(StandardCharsets.UTF_8)) : units(value);
    }

    /** A charset would put a question mark in the place of half a pair. */
    private BinaryWriter units(String value) {
        number(value.length());
        reserve(value.length() * 2);
        for (int i = 0; i < value.length(); i++) {
            bytes[length++] = (byte) (value.charAt(i) >>> Byte.SIZE);
            bytes[length++] = (byte) value.charAt(i);
        }
        return this;
    }

    private static boolean isWhole(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (i + 1 == value.length() || !Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), bytes.length * 2));
        }
    }
}
