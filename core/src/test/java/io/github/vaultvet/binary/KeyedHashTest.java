package io.github.vaultvet.binary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeyedHashTest {

    private static final KeyedHash.Key KEY = new KeyedHash.Key(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);

    /** Vectors of the reference implementation: texts of the bytes 0, 1, 2, … */
    @ParameterizedTest
    @CsvSource({
        "0, a3817f04ba25a8e66df67214c7550293",
        "1, da87c1d86b99af44347659119b22fc45",
        "2, 8177228da4a45dc7fca38bdef60affe4",
        "3, 9c70b60c5267a94e5f33b6b02985ed51",
        "7, a1f1ebbed8dbc153c0b84aa61ff08239",
        "8, 3b62a9ba6258f5610f83e264f31497b4"
    })
    void it_is_the_hash_that_others_compute(int length, String expected) {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) i;
        }

        assertThat(hex(KeyedHash.of(KEY, text))).isEqualTo(expected);
    }

    @Test
    void a_part_of_an_array_has_the_hash_of_its_copy() {
        byte[] text = new byte[100_000];
        new Random(1).nextBytes(text);

        KeyedHash.Value part = KeyedHash.of(KEY, text, 13, 77_001);

        assertThat(part).isEqualTo(KeyedHash.of(KEY, Arrays.copyOfRange(text, 13, 77_001)));
    }

    @Test
    void another_bit_or_another_key_is_another_hash() {
        byte[] text = new byte[65];
        KeyedHash.Value before = KeyedHash.of(KEY, text);
        for (int bit = 0; bit < text.length * 8; bit++) {
            text[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(KeyedHash.of(KEY, text)).isNotEqualTo(before);
            text[bit / 8] ^= (byte) (1 << bit % 8);
        }

        assertThat(KeyedHash.of(new KeyedHash.Key(KEY.low(), KEY.high() ^ 1), text))
                .isNotEqualTo(before);
    }

    private static String hex(KeyedHash.Value value) {
        return HexFormat.of()
                .formatHex(
                        new BinaryWriter().wide(value.low()).wide(value.high()).toByteArray());
    }
}
