package io.github.vaultvet.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BinaryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "note", "caf\u00e9 \u4e2d", "\ud83d\ude00", "half \ud83d", "\ude00\ud83d", "\u0000\uffff"})
    void a_text_is_read_as_it_was_written(String text) {
        BinaryReader in =
                new BinaryReader(new BinaryWriter().text(text).text("next").toByteArray(), 0);

        assertThat(in.text()).isEqualTo(text);
        assertThat(in.text()).isEqualTo("next");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
    void a_number_is_read_as_it_was_written(int number) {
        BinaryReader in = new BinaryReader(
                new BinaryWriter()
                        .number(number)
                        .word(number)
                        .wide(number * 5_000_000_000L)
                        .toByteArray(),
                0);

        assertThat(in.number()).isEqualTo(number);
        assertThat(in.word()).isEqualTo(number);
        assertThat(in.wide()).isEqualTo(number * 5_000_000_000L);
    }

    @Test
    void bytes_that_nobody_wrote_cost_neither_memory_nor_another_exception() {
        Random random = new Random(1);
        byte[] bytes = new byte[64];
        for (int i = 0; i < 20_000; i++) {
            random.nextBytes(bytes);
            BinaryReader in = new BinaryReader(bytes, 0);
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> {
                while (true) {
                    in.number();
                    in.text();
                    in.block();
                }
            });
        }
    }
}
