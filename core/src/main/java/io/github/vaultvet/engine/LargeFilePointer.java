package io.github.vaultvet.engine;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What Git LFS puts in the place of a file.
 *
 * @param sha256 the hash of the file's content, in hexadecimal digits
 */
record LargeFilePointer(String sha256) {

    private static final byte[] BEGINNING =
            "version https://git-lfs.github.com/spec/v1\n".getBytes(StandardCharsets.US_ASCII);
    /** So says its specification. */
    private static final int LONGEST = 1023;

    private static final String OID = "\noid sha256:";
    private static final int DIGITS = 64;

    /** The pointer that these bytes are; empty if they are anything else. */
    static Optional<LargeFilePointer> read(byte[] bytes) {
        if (bytes.length > LONGEST || bytes.length < BEGINNING.length) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int oid = text.indexOf(OID);
        boolean isPointer = text.startsWith(new String(BEGINNING, StandardCharsets.ISO_8859_1))
                && oid > 0
                && text.length() >= oid + OID.length() + DIGITS;
        return isPointer
                ? Optional.of(new LargeFilePointer(text.substring(oid + OID.length(), oid + OID.length() + DIGITS)))
                : Optional.empty();
    }

    /** Whether this is the content that it stands for. */
    boolean isOf(byte[] content) {
        return HexFormat.of().formatHex(Digests.of("SHA-256", content)).equals(sha256);
    }
}
