package io.github.vaultvet.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class CalendarDateTest {

    @Test
    void every_day_of_nine_centuries_is_that_of_the_JDK() {
        LocalDate end = LocalDate.of(2500, 1, 1);
        for (LocalDate day = LocalDate.of(1600, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            CalendarDate ours = new CalendarDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            assertThat(ours.epochDay()).isEqualTo(day.toEpochDay());
            assertThat(ours.weekday()).isEqualTo(day.getDayOfWeek().getValue() % 7);
            assertThat(CalendarDate.ofDayOfYear(day.getYear(), day.getDayOfYear()))
                    .contains(ours);
        }
    }

    @Test
    void the_ends_of_the_four_digit_years_are_those_of_the_JDK() {
        assertThat(new CalendarDate(0, 1, 1).epochDay())
                .isEqualTo(LocalDate.of(0, 1, 1).toEpochDay());
        assertThat(new CalendarDate(9999, 12, 31).epochDay())
                .isEqualTo(LocalDate.of(9999, 12, 31).toEpochDay());
    }

    @Test
    void a_day_exists_where_the_JDK_has_it() {
        for (int year : new int[] {0, 1900, 2000, 2023, 2024, 9999}) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    assertThat(CalendarDate.fault(year, month, day).isEmpty())
                            .as("%d-%d-%d", year, month, day)
                            .isEqualTo(existsForTheJdk(year, month, day));
                }
            }
        }
    }

    private static boolean existsForTheJdk(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Test
    void the_fault_says_what_the_calendar_has_instead() {
        assertThat(CalendarDate.fault(2023, 2, 29)).contains("February 2023 has 28 days");
        assertThat(CalendarDate.fault(2024, 2, 31)).contains("February 2024 has 29 days");
        assertThat(CalendarDate.fault(2024, 6, 31)).contains("June has 30 days");
        assertThat(CalendarDate.fault(2024, 13, 1)).contains("there is no month 13");
        assertThat(CalendarDate.fault(2024, 0, 1)).contains("there is no month 0");
        assertThat(CalendarDate.fault(2024, 1, 0)).contains("there is no day 0");
    }

    @Test
    void a_day_that_does_not_exist_cannot_be_made() {
        assertThatThrownBy(() -> new CalendarDate(2023, 2, 29)).isInstanceOf(IllegalArgumentException.class);
        assertThat(CalendarDate.ofDayOfYear(2023, 366)).isEmpty();
        assertThat(CalendarDate.ofDayOfYear(2023, 0)).isEmpty();
    }

    @Test
    void it_is_written_with_leading_zeros() {
        assertThat(new CalendarDate(7, 3, 9).iso()).isEqualTo("0007-03-09");
    }
}
