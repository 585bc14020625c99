package io.github.vaultvet.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Hashes of contents. */
public final class Digests {

    private static final int SHA1_DIGITS = 40;

    private Digests() {}

    /** The SHA-256 of contents, in hexadecimal digits. */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(of("SHA-256", content));
    }

    /** A hash by an algorithm that every Java has. */
    static byte[] of(String algorithm, byte[]... parts) {
        MessageDigest digest = begin(algorithm);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** A hash to be fed. */
    static MessageDigest begin(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no " + algorithm, e);
        }
    }

    /** Whether Git names this content so, as it is or with the line ends that it keeps. */
    static boolean isBlob(String id, byte[] content) {
        return blobId(id.length(), content).equals(id)
                || blobId(id.length(), withLineFeeds(content)).equals(id);
    }

    private static String blobId(int digits, byte[] content) {
        byte[] header = ("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(of(digits == SHA1_DIGITS ? "SHA-1" : "SHA-256", header, content));
    }

    private static byte[] withLineFeeds(byte[] content) {
        byte[] kept = new byte[content.length];
        int length = 0;
        for (int at = 0; at < content.length; at++) {
            if (content[at] != '\r' || at + 1 == content.length || content[at + 1] != '\n') {
                kept[length++] = content[at];
            }
        }
        return Arrays.copyOf(kept, length);
    }
}
