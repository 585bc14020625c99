package io.github.vaultvet.scan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-decoding with the semantics of JavaScript's {@code decodeURI} (spec R2.9). */
public final class DecodeUri {

    private static final String RESERVED = ";/?:@&=+$,#";

    private DecodeUri() {}

    /** Decodes; sequences of reserved characters stay as they are. Empty if a sequence is not valid UTF-8. */
    public static Optional<String> decode(String text) {
        int percent = text.indexOf('%');
        if (percent < 0) {
            return Optional.of(text);
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int at = 0;
        while (percent >= 0) {
            decoded.append(text, at, percent);
            int first = byteAt(text, percent);
            int length = sequenceLength(first);
            if (length == 0 || percent + 3 * length > text.length()) {
                return Optional.empty();
            }
            at = percent + 3 * length;
            if (length == 1) {
                boolean reserved = RESERVED.indexOf(first) >= 0;
                decoded.append(reserved ? text.substring(percent, at) : String.valueOf((char) first));
            } else {
                Optional<String> character = character(text, percent, length);
                if (character.isEmpty()) {
                    return character;
                }
                decoded.append(character.get());
            }
            percent = text.indexOf('%', at);
        }
        return Optional.of(decoded.append(text, at, text.length()).toString());
    }

    private static Optional<String> character(String text, int at, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int value = byteAt(text, at + 3 * i);
            if (value < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) value;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException invalid) {
            return Optional.empty();
        }
    }

    /** The value of {@code %XX}, negative if there is none. */
    private static int byteAt(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 || text.charAt(at + 1) > 'f' || text.charAt(at + 2) > 'f' ? -1 : high * 16 + low;
    }

    private static int sequenceLength(int first) {
        if (first < 0) {
            return 0;
        }
        if (first < 0x80) {
            return 1;
        }
        return first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF8 ? 4 : 0;
    }
}
