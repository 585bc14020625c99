package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where clocks and dates at the beginning of lines end (spec R10.9, R10.10). */
class LeadEndsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "9 p.m. x => 9 p.m.",
                "9 pm. x => 9 pm",
                "9 PM => 9 PM",
                "9p.m => 9p.m",
                "09:30:15 am x => 09:30:15 am",
                "9.30 pm, x => 9.30 pm",
                "09:30 -10:15 x => 09:30 -10:15",
                "09:30—  10:15 x => 09:30—  10:15",
                "09:30 - x => 09:30",
                "09:30-x => 09:30",
                "09:30 | x => 09:30",
                "09:30; x => 09:30",
                "**09:30** x => 09:30",
                "(09:30) x => 09:30",
                "*09:30 x* => 09:30"
            })
    void a_time_of_day_ends_with_its_half_its_dash_or_its_marks(String line, String lead) {
        Scanned note = Scanned.of("- 00:10 a\n- " + line + "\n- 23:50 b\n");

        assertThat(note.note().logTimes())
                .extracting(time -> note.source(time.span()))
                .contains(lead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 pmx",
                "9 pm5",
                "9 pé",
                "9 pmé",
                "1:2:3:4 pm",
                "1234:05 x",
                "09:1234 x",
                "9..30 pm",
                "09:30/x",
                "09:30.5 x",
                "09: x",
                "9 p x"
            })
    void what_goes_on_otherwise_is_no_time_of_day(String line) {
        Scanned note = Scanned.of("- 00:10 a\n- " + line + "\n- 23:50 b\n");

        assertThat(note.note().logTimes()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "2024-1-5 x => 2024-1-5",
                "2024-01-31, x => 2024-01-31",
                "2024-01-31 10:00 x => 2024-01-31 10:00",
                "2024-01-31 10 x => 2024-01-31",
                "2024-01-31 10: x => 2024-01-31",
                "2024-01-31T10:00:05.5Z x => 2024-01-31T10:00:05.5Z",
                "2024-01-31T10:00:05-03:30 x => 2024-01-31T10:00:05-03:30",
                "1999-12-31 x => 1999-12-31"
            })
    void a_date_ends_with_its_time_and_its_zone(String line, String date) {
        Scanned note = Scanned.of("- " + line + "\n");

        assertThat(note.note().logDates())
                .extracting(lead -> note.source(lead.span()))
                .containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-001-31 x",
                "2024-01-001 x",
                "2024-01- x",
                "2024--31 x",
                "2024-01 x",
                "24-01-31 x",
                "3024-01-31 x",
                "2024-01-31T10 x",
                "2024-01-31T10:00+02 x",
                "2024-01-31T10:00+02:0 x",
                "2024-01-31+ x"
            })
    void what_goes_on_otherwise_is_no_date(String line) {
        assertThat(Scanned.of("- " + line + "\n").note().logDates()).isEmpty();
    }
}
