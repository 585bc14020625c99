package io.github.vaultvet.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The name or path of a file, read from its bytes.
 *
 * @param text bytes that are not UTF-8 stand as {@code %XX}
 * @param utf8 whether the bytes are UTF-8
 */
public record TrueName(String text, boolean utf8) {

    private static final char UNDECODABLE = '\uFFFD';
    private static final String HEX = "0123456789ABCDEF";

    /** The name that these bytes are. */
    public static TrueName of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(UNDECODABLE) < 0 ? new TrueName(text, true) : decode(ByteBuffer.wrap(bytes));
    }

    private static TrueName decode(ByteBuffer bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        StringBuilder name = new StringBuilder(bytes.remaining());
        CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
        boolean utf8 = true;
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, true);
            name.append(chars.flip());
            chars.clear();
            if (!result.isError()) {
                return new TrueName(name.toString(), utf8);
            }
            utf8 = false;
            for (int i = 0; i < result.length(); i++) {
                byte b = bytes.get();
                name.append('%').append(HEX.charAt((b >> 4) & 0xf)).append(HEX.charAt(b & 0xf));
            }
            decoder.reset();
        }
    }
}
