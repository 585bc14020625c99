package io.github.vaultvet.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Output that is made of fields, each of which ends in NUL: no name of a file can break it. */
final class NulFields {

    private static final int BUFFER = 1 << 16;

    private NulFields() {}

    /** Hands out the fields one by one. */
    static void read(InputStream output, Consumer<byte[]> taker) throws IOException {
        byte[] buffer = new byte[BUFFER];
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        for (int length = output.read(buffer); length >= 0; length = output.read(buffer)) {
            int start = 0;
            for (int at = 0; at < length; at++) {
                if (buffer[at] == 0) {
                    field.write(buffer, start, at - start);
                    taker.accept(field.toByteArray());
                    field.reset();
                    start = at + 1;
                }
            }
            field.write(buffer, start, length - start);
        }
    }
}
