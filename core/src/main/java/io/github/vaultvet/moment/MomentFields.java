package io.github.vaultvet.moment;

import io.github.vaultvet.moment.MomentToken.Field;
import io.github.vaultvet.note.CalendarDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a text says by a Moment format, and whether there is such a day and time. */
final class MomentFields {

    private static final int MONTHS_PER_QUARTER = 3;
    private static final int QUARTERS = 4;
    private static final int LAST_WEEKDAY = 6;
    /** How many a year can have at most; that of a week depends on the country. */
    private static final int MOST_WEEKS = 53;
    /** For a format without a year: one that has every day. */
    private static final int LEAP_YEAR = 2024;

    private static final int TURN_OF_CENTURY = 68;

    private final Map<Field, Integer> said = new EnumMap<>(Field.class);
    private Half half = Half.UNSAID;
    private boolean instant;

    /** A half of the day. */
    enum Half {
        UNSAID,
        MORNING,
        AFTERNOON
    }

    /** Takes a number; of two for the same thing the later one counts, as for Moment. */
    void put(Field field, int number) {
        said.put(field, number);
        if (field == Field.SHORT_YEAR) {
            said.put(Field.YEAR, number > TURN_OF_CENTURY ? 1900 + number : 2000 + number);
        } else if (field == Field.QUARTER) {
            said.put(Field.MONTH, (number - 1) * MONTHS_PER_QUARTER + 1);
        } else if (field == Field.HOUR_OF_TWELVE) {
            said.put(Field.HOUR, number);
        }
    }

    void halfOfDay(Half found) {
        half = found;
    }

    /** A moment in time was said; which day that is depends on the place. */
    void instant() {
        instant = true;
    }

    MomentReading reading() {
        MomentTime time = new MomentTime(said, half);
        if (time.isHalfOfNothing()) {
            return new MomentReading.OtherForm();
        }
        Optional<String> fault = dayFault().or(time::fault);
        return fault.isPresent() ? new MomentReading.Impossible(fault.get()) : new MomentReading.Sound(day());
    }

    private Optional<String> dayFault() {
        if (instant) {
            return Optional.empty();
        }
        if (isByWeek()) {
            return weekFault();
        }
        int year = said.getOrDefault(Field.YEAR, LEAP_YEAR);
        if (said.containsKey(Field.DAY_OF_YEAR)) {
            return CalendarDate.ofDayOfYear(year, said.get(Field.DAY_OF_YEAR)).isPresent()
                    ? Optional.empty()
                    : Optional.of(year + " has " + CalendarDate.lengthOfYear(year) + " days");
        }
        int month = said.getOrDefault(Field.MONTH, 1);
        int quarter = said.getOrDefault(Field.QUARTER, 1);
        if (month == (quarter - 1) * MONTHS_PER_QUARTER + 1 && (quarter < 1 || quarter > QUARTERS)) {
            return Optional.of("a year has " + QUARTERS + " quarters");
        }
        return CalendarDate.fault(year, month, said.getOrDefault(Field.DAY, 1)).or(this::weekdayFault);
    }

    private boolean isByWeek() {
        boolean week = said.containsKey(Field.WEEK)
                || said.containsKey(Field.ISO_WEEK)
                || said.containsKey(Field.WEEK_YEAR)
                || said.containsKey(Field.ISO_WEEK_YEAR)
                || said.containsKey(Field.WEEKDAY);
        return week && !said.containsKey(Field.DAY) && !said.containsKey(Field.MONTH);
    }

    private Optional<String> weekFault() {
        boolean iso = said.containsKey(Field.ISO_WEEK) || said.containsKey(Field.ISO_WEEK_YEAR);
        int week = said.getOrDefault(iso ? Field.ISO_WEEK : Field.WEEK, 1);
        if (week < 1 || week > MOST_WEEKS) {
            return Optional.of("there is no week " + week);
        }
        Optional<Integer> year =
                Optional.ofNullable(said.get(Field.ISO_WEEK_YEAR)).or(() -> Optional.ofNullable(said.get(Field.YEAR)));
        if (iso && year.isPresent() && week > CalendarDate.isoWeeksOfYear(year.get())) {
            return Optional.of(year.get() + " has " + CalendarDate.isoWeeksOfYear(year.get()) + " weeks");
        }
        boolean weekday = iso || said.getOrDefault(Field.WEEKDAY, 0) <= LAST_WEEKDAY;
        return weekday ? Optional.empty() : Optional.of("a week has 7 days");
    }

    private Optional<String> weekdayFault() {
        Optional<CalendarDate> day = day();
        if (day.isEmpty() || !said.containsKey(Field.WEEKDAY)) {
            return Optional.empty();
        }
        int weekday = day.get().weekday();
        return said.get(Field.WEEKDAY) == weekday
                ? Optional.empty()
                : Optional.of(day.get().iso() + " is a " + CalendarDate.nameOfWeekday(weekday));
    }

    /** The day, if it is said and nothing is wrong with it. */
    private Optional<CalendarDate> day() {
        if (instant || isByWeek() || !said.containsKey(Field.YEAR)) {
            return Optional.empty();
        }
        int year = said.get(Field.YEAR);
        if (said.containsKey(Field.DAY_OF_YEAR)) {
            return CalendarDate.ofDayOfYear(year, said.get(Field.DAY_OF_YEAR));
        }
        return said.containsKey(Field.MONTH) && said.containsKey(Field.DAY)
                ? Optional.of(new CalendarDate(year, said.get(Field.MONTH), said.get(Field.DAY)))
                : Optional.empty();
    }
}
