package io.github.vaultvet.note;

import java.util.Optional;

/**
 * A date, or a date with a time of day, in the form of ISO 8601 (spec R10.10): {@code YYYY-MM-DD}, and after a {@code T}
 * or a blank {@code HH:mm[:ss[.SSS]]} and {@code Z} or {@code ±HH:mm}. What it says may not exist.
 *
 * @param year as written, and so the rest
 * @param time of the day, if there is one
 */
public record DateText(int year, int month, int day, Optional<TimeText> time) {

    private static final int SECONDS_PER_DAY = 86_400;
    /** From the place on Earth where a day begins first to where it begins last. */
    private static final int SECONDS_BETWEEN_ZONES = 26 * 3600;

    private static final int DATE_LENGTH = 10;

    /** Reads a text without blanks at its ends; empty if it has another form. */
    public static Optional<DateText> read(String text) {
        if (text.length() < DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = TimeText.number(text, 0, 4);
        int month = TimeText.number(text, 5, 2);
        int day = TimeText.number(text, 8, 2);
        if (year < 0 || month < 0 || day < 0) {
            return Optional.empty();
        }
        if (text.length() == DATE_LENGTH) {
            return Optional.of(new DateText(year, month, day, Optional.empty()));
        }
        char separator = text.charAt(DATE_LENGTH);
        Optional<TimeText> time =
                separator == 'T' || separator == ' ' ? TimeText.read(text, DATE_LENGTH + 1) : Optional.empty();
        return time.isPresent() ? Optional.of(new DateText(year, month, day, time)) : Optional.empty();
    }

    /** Why there is no such day or time, as the end of a sentence; empty if there is. */
    public Optional<String> fault() {
        Optional<String> ofDay = CalendarDate.fault(year, month, day);
        return ofDay.isPresent() || time.isEmpty() ? ofDay : time.get().fault();
    }

    /** The day; empty if the calendar does not have it. */
    public Optional<CalendarDate> date() {
        return CalendarDate.fault(year, month, day).isPresent()
                ? Optional.empty()
                : Optional.of(new CalendarDate(year, month, day));
    }

    public boolean hasZone() {
        return time.isPresent() && time.get().offset().isPresent();
    }

    /**
     * Whether this is later, wherever on Earth either was written: the coarser precision decides, and where only one of
     * them names its zone they must be more than 26 hours apart (spec R10.11). False if the calendar lacks one of the days.
     */
    public boolean isAfter(DateText other) {
        if (fault().isPresent() || other.fault().isPresent()) {
            return false;
        }
        long doubt = hasZone() == other.hasZone() ? 0 : SECONDS_BETWEEN_ZONES;
        return begin() > other.begin() + other.lasts() - 1 + doubt;
    }

    private long begin() {
        long day0 = new CalendarDate(year, month, day).epochDay() * SECONDS_PER_DAY;
        return time.isPresent() ? day0 + time.get().secondOfDay() : day0;
    }

    /** The seconds that it leaves open. */
    private long lasts() {
        return time.isPresent() ? time.get().lasts() : SECONDS_PER_DAY;
    }
}
