package io.github.vaultvet.rules.timestamps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTimeTest {

    @ParameterizedTest
    @CsvSource({"1h2m3s, 3723", "1h, 3600", "09m, 540", "90s, 90", "1h5s, 3605", "9999999s, 9999999"})
    void each_number_has_a_unit_behind_it(String text, long seconds) {
        assertThat(UnitTime.parse(text)).contains(new Clock(seconds * 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "1", "1h2", "1m1h", "1m1m", "1s1s", "1s2m", "1d", "1h:2m", "/m", "10000000s"})
    void units_follow_each_other_from_hours_to_seconds(String text) {
        assertThat(UnitTime.parse(text)).isEmpty();
    }
}
