package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What kind of character a byte is. */
class CharsTest {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String WHITE_SPACE = " \t\n\u000b\f\r";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    @Test
    void each_byte_is_of_the_kind_that_CommonMark_says() {
        for (int i = Byte.MIN_VALUE; i <= Byte.MAX_VALUE; i++) {
            byte b = (byte) i;
            assertThat(Chars.isPunctuation(b)).as("punctuation %d", i).isEqualTo(PUNCTUATION.indexOf(i) >= 0);
            assertThat(Chars.isWhiteSpace(b)).as("white space %d", i).isEqualTo(WHITE_SPACE.indexOf(i) >= 0);
            assertThat(Chars.isLetter(b)).as("letter %d", i).isEqualTo(LETTERS.indexOf(i) >= 0);
            assertThat(Chars.isDigit(b)).as("digit %d", i).isEqualTo(DIGITS.indexOf(i) >= 0);
        }
    }
}
