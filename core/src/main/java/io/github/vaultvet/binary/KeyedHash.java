package io.github.vaultvet.binary;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * SipHash-2-4 with 128 bits (Aumasson and Bernstein): who does not know the key can neither tell the hash of a text nor
 * find two texts of one hash. Faster than the hashes of the JDK where only the first compiler runs.
 */
public final class KeyedHash {

    private static final int WORDS_AT_ONCE = 1024;
    /** So few that what goes over them is soon called often enough to be compiled. */
    private static final int WORDS_OF_BLOCK = 16;

    private final long[] words = new long[WORDS_AT_ONCE];
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    /**
     * 128 secret bits.
     *
     * @param low the first eight bytes, least significant first
     * @param high the others
     */
    public record Key(long low, long high) {}

    /** A hash: 128 bits. */
    public record Value(long low, long high) {}

    private KeyedHash(Key key) {
        v0 = key.low() ^ 0x736f6d6570736575L;
        v1 = key.high() ^ 0x646f72616e646f6dL ^ 0xee;
        v2 = key.low() ^ 0x6c7967656e657261L;
        v3 = key.high() ^ 0x7465646279746573L;
    }

    /** The hash of bytes. */
    public static Value of(Key key, byte[] bytes) {
        return of(key, bytes, 0, bytes.length);
    }

    /** The hash of a part of an array. */
    public static Value of(Key key, byte[] bytes, int start, int end) {
        KeyedHash hash = new KeyedHash(key);
        int whole = (end - start) / Long.BYTES;
        ByteBuffer buffer = ByteBuffer.wrap(bytes, start, end - start).slice().order(ByteOrder.LITTLE_ENDIAN);
        int done = 0;
        while (done < whole) {
            int count = Math.min(WORDS_AT_ONCE, whole - done);
            buffer.slice(done * Long.BYTES, count * Long.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asLongBuffer()
                    .get(hash.words, 0, count);
            hash.add(count);
            done += count;
        }
        return hash.finish(bytes, start + whole * Long.BYTES, end, end - start);
    }

    private void add(int count) {
        for (int start = 0; start < count; start += WORDS_OF_BLOCK) {
            add(start, Math.min(count, start + WORDS_OF_BLOCK));
        }
    }

    /** Fields are slow to go through memory: they are locals in the loop. */
    private void add(int start, int end) {
        long a = v0;
        long b = v1;
        long c = v2;
        long d = v3;
        for (int i = start; i < end; i++) {
            long word = words[i];
            d ^= word;
            for (int round = 0; round < 2; round++) {
                a += b;
                c += d;
                b = Long.rotateLeft(b, 13) ^ a;
                d = Long.rotateLeft(d, 16) ^ c;
                a = Long.rotateLeft(a, 32);
                c += b;
                a += d;
                b = Long.rotateLeft(b, 17) ^ c;
                d = Long.rotateLeft(d, 21) ^ a;
                c = Long.rotateLeft(c, 32);
            }
            a ^= word;
        }
        v0 = a;
        v1 = b;
        v2 = c;
        v3 = d;
    }

    private Value finish(byte[] bytes, int start, int end, int length) {
        long last = (long) length << 56;
        for (int at = start; at < end; at++) {
            last |= (bytes[at] & 0xffL) << ((at - start) * Byte.SIZE);
        }
        words[0] = last;
        add(1);
        words[0] = 0;
        words[1] = 0;
        v2 ^= 0xee;
        add(2);
        long low = v0 ^ v1 ^ v2 ^ v3;
        v1 ^= 0xdd;
        add(2);
        return new Value(low, v0 ^ v1 ^ v2 ^ v3);
    }
}
