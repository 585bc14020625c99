package io.github.vaultvet.report;

import io.github.vaultvet.text.Visibility;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Spells characters that are not plain as references, by their numbers, in XML that comes as UTF-8: names of
 * files keep them, and nobody's terminal obeys them.
 */
final class PlainXml extends FilterOutputStream {

    private static final int LONGEST = 4;

    private final byte[] sequence = new byte[LONGEST];
    private int length;
    private int expected;

    PlainXml(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        if ((b & 0x80) == 0) {
            out.write(b);
            return;
        }
        if ((b & 0xc0) == 0xc0) {
            length = 0;
            expected = (b & 0xf0) == 0xf0 ? LONGEST : (b & 0xe0) == 0xe0 ? 3 : 2;
        }
        sequence[length++] = (byte) b;
        if (length == expected) {
            writeSequence();
        }
    }

    private void writeSequence() throws IOException {
        int codePoint = new String(sequence, 0, length, StandardCharsets.UTF_8).codePointAt(0);
        if (Visibility.isPlain(codePoint)) {
            out.write(sequence, 0, length);
        } else {
            out.write(("&#x" + Integer.toHexString(codePoint) + ";").getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        int plain = offset;
        for (int at = offset; at < offset + count; at++) {
            if (bytes[at] < 0) {
                out.write(bytes, plain, at - plain);
                write(bytes[at]);
                plain = at + 1;
            }
        }
        out.write(bytes, plain, offset + count - plain);
    }
}
