package io.github.vaultvet.vault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Makes an {@link Outline}, entry by entry. */
final class OutlineWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void write(int kind, String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        bytes.write(kind);
        int length = encoded.length;
        while (length > 0x7f) {
            bytes.write(length | 0x80);
            length >>>= 7;
        }
        bytes.write(length);
        bytes.write(encoded, 0, encoded.length);
    }

    Outline outline() {
        return bytes.size() == 0 ? Outline.EMPTY : new Outline(bytes.toByteArray(), 0, bytes.size());
    }
}
