package io.github.vaultvet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The first invalid byte is where the platform's own decoder finds it. */
final class NoteTextUtf8Test {

    @Test
    void every_sequence_of_two_bytes_is_judged_like_the_platforms_decoder() {
        byte[] bytes = new byte[2];
        for (int value = 0; value < 1 << 16; value++) {
            bytes[0] = (byte) (value >> 8);
            bytes[1] = (byte) value;
            assertSameAsDecoder(bytes);
        }
    }

    @Test
    void every_pair_of_lead_and_second_byte_is_judged_with_two_more_behind_it() {
        byte[] bytes = {0, 0, (byte) 0x80, (byte) 0xbf};
        for (int value = 0; value < 1 << 16; value++) {
            bytes[0] = (byte) (value >> 8);
            bytes[1] = (byte) value;
            assertSameAsDecoder(bytes);
        }
    }

    @Test
    void random_text_with_one_damaged_byte_is_judged_like_the_platforms_decoder() {
        Random random = new Random(7);
        byte[] text = "Ein Satz über 日本 und 🙂, Ende.".getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = text.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertSameAsDecoder(damaged);
        }
    }

    private static void assertSameAsDecoder(byte[] bytes) {
        OptionalInt found = NoteText.of(bytes).firstInvalidByte();
        OptionalInt expected = decoderFinds(bytes);
        if (!found.equals(expected)) {
            assertThat(found).as(ByteBuffer.wrap(bytes).toString()).isEqualTo(expected);
        }
    }

    private static OptionalInt decoderFinds(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? OptionalInt.of(input.position()) : OptionalInt.empty();
    }
}
