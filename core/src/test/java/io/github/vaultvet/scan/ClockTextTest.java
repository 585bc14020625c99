package io.github.vaultvet.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bytes of a clock say. */
class ClockTextTest {

    @ParameterizedTest
    @CsvSource({"00:00:00,0", "00:00:09,9", "00:01:00,60", "01:02:03,3723", "00:59:59,3599", "99:59:59,359999"})
    void a_clock_of_three_parts_is_so_many_seconds(String clock, int seconds) {
        assertThat(seconds(clock)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:60:00",
                "00:00:60",
                "00:99:00",
                "/0:00:00",
                "0/:00:00",
                ":0:00:00",
                "00:/0:00",
                "00:0::00",
                "00:00:/0",
                "00:00:0:",
                "00-00:00",
                "00:00-00",
                "00000000",
                "aa:00:00"
            })
    void what_is_no_such_clock_is_negative(String text) {
        assertThat(seconds(text)).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"1:2 x,3", "12:34:56,8", "12:34:,0", "12::34,0", "12,0", ":12,0", "x1:2,0", "1:2:3:4-,7"})
    void a_clock_ends_behind_its_last_digit(String text, int end) {
        assertThat(ClockText.endOfClock(text.getBytes(US_ASCII), 0, text.length()))
                .isEqualTo(end);
    }

    private static int seconds(String clock) {
        return ClockText.seconds(("x" + clock + "\"").getBytes(US_ASCII), 1);
    }
}
