package io.github.vaultvet.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29",
                "2024-01-01T10:00",
                "2024-01-01 10:00:05",
                "2024-01-01T10:00:05.123",
                "2024-01-01T10:00:00+02:00",
                "2024-01-01T10:00-0330",
                "2024-01-01T10:00+02",
                "2024-01-01T10:00Z",
                "2024-01-01T24:00",
                "2016-12-31T23:59:60Z"
            })
    void it_reads_what_exists(String text) {
        assertThat(DateText.read(text)).isPresent();
        assertThat(DateText.read(text).get().fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-29, February 2023 has 28 days",
        "2024-13-01, there is no month 13",
        "2024-01-01T24:30, a day has 24 hours",
        "2024-01-01T25:00, a day has 24 hours",
        "2024-01-01T10:60, an hour has 60 minutes",
        "2024-01-01T10:00:61, a minute has 60 seconds",
        "2024-01-01T10:00+15:00, no zone is so far from Greenwich"
    })
    void it_says_why_something_does_not_exist(String text, String reason) {
        assertThat(DateText.read(text).orElseThrow().fault()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-1-1",
                "2024/01/01",
                "2024-01-1",
                "2024-01-01x",
                "2024-01-01T",
                "2024-01-01T10",
                "2024-01-01T10:0",
                "2024-01-01T10:00:",
                "2024-01-01T10:00.5",
                "2024-01-01T10:00:00.",
                "2024-01-01T10:00ZZ",
                "2024-01-01T10:00+2",
                "2024-01-01T10:00+02:0",
                "2024-01-01t10:00",
                "٢٠٢٤-٠١-٠١"
            })
    void another_form_is_no_date(String text) {
        assertThat(DateText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-02, 2024-01-01, true",
        "2024-01-01, 2024-01-01, false",
        "2024-01-01, 2024-01-02, false",
        "2024-01-01T10:00, 2024-01-01, false",
        "2024-01-02T00:00, 2024-01-01, true",
        "2024-01-01, 2023-12-31T23:59, true",
        "2024-01-01T10:00:30, 2024-01-01T10:00, false",
        "2024-01-01T10:00:30, 2024-01-01T10:00:29, true",
        "2024-01-01T10:01, 2024-01-01T10:00:59, true",
        "2024-01-01T10:00+02:00, 2024-01-01T09:00Z, false",
        "2024-01-01T10:00-02:00, 2024-01-01T11:59Z, true",
        "2024-01-03T01:00, 2024-01-02T00:00Z, false",
        "2024-01-03T03:00, 2024-01-02T00:00Z, true",
        "2024-01-04, 2024-01-02T12:00Z, true",
        "2024-01-03, 2024-01-02T00:00Z, false",
        "2024-02-30, 2024-01-01, false"
    })
    void only_what_is_certainly_later_is_later(String one, String other, boolean later) {
        assertThat(DateText.read(one).orElseThrow().isAfter(DateText.read(other).orElseThrow()))
                .isEqualTo(later);
    }

    @Test
    void the_day_is_given_where_there_is_one() {
        assertThat(DateText.read("2024-02-29T10:00").orElseThrow().date()).contains(new CalendarDate(2024, 2, 29));
        assertThat(DateText.read("2023-02-29").orElseThrow().date()).isEmpty();
    }
}
