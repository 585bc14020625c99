package io.github.vaultvet.note;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A time of day as ISO 8601 writes it: {@code HH:mm[:ss[.SSS]]}, and {@code Z} or {@code ±HH:mm}. Such a time may not
 * exist.
 *
 * @param second empty if only the minute is given; fractions are dropped
 * @param offset minutes before UTC, if the zone is given
 */
public record TimeText(int hour, int minute, OptionalInt second, OptionalInt offset) {

    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int LAST_HOUR = 24;
    private static final int LARGEST_OFFSET = 14 * MINUTES_PER_HOUR;

    /** Reads from a place to the end of a text; empty if it has another form. */
    static Optional<TimeText> read(String text, int from) {
        int hour = number(text, from, 2);
        int minute = from + 2 < text.length() && text.charAt(from + 2) == ':' ? number(text, from + 3, 2) : -1;
        int at = from + 5;
        if (hour < 0 || minute < 0) {
            return Optional.empty();
        }
        OptionalInt second = OptionalInt.empty();
        if (at < text.length() && text.charAt(at) == ':') {
            int written = number(text, at + 1, 2);
            if (written < 0) {
                return Optional.empty();
            }
            second = OptionalInt.of(written);
            at = endOfFraction(text, at + 3);
        }
        return zone(text, at, new TimeText(hour, minute, second, OptionalInt.empty()));
    }

    private static int endOfFraction(String text, int at) {
        if (at + 1 >= text.length() || text.charAt(at) != '.' || !isDigit(text.charAt(at + 1))) {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Optional<TimeText> zone(String text, int at, TimeText local) {
        int left = text.length() - at;
        if (left == 0) {
            return Optional.of(local);
        }
        char sign = text.charAt(at);
        if (sign == 'Z') {
            return left == 1 ? Optional.of(local.at(0)) : Optional.empty();
        }
        boolean colon = left == 6 && text.charAt(at + 3) == ':';
        if ((sign != '+' && sign != '-') || !(colon || left == 5 || left == 3)) {
            return Optional.empty();
        }
        int hours = number(text, at + 1, 2);
        int minutes = left == 3 ? 0 : number(text, at + (colon ? 4 : 3), 2);
        if (hours < 0 || minutes < 0) {
            return Optional.empty();
        }
        int offset = hours * MINUTES_PER_HOUR + minutes;
        return Optional.of(local.at(sign == '+' ? offset : -offset));
    }

    private TimeText at(int minutes) {
        return new TimeText(hour, minute, second, OptionalInt.of(minutes));
    }

    /** The number in so many digits; negative if something else is there. */
    static int number(String text, int from, int digits) {
        if (from + digits > text.length()) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Why there is no such time, as the end of a sentence; empty if there is. */
    Optional<String> fault() {
        boolean midnight = minute == 0 && second.orElse(0) == 0;
        if (hour > LAST_HOUR || (hour == LAST_HOUR && !midnight)) {
            return Optional.of("a day has 24 hours");
        }
        if (minute >= MINUTES_PER_HOUR) {
            return Optional.of("an hour has 60 minutes");
        }
        // A minute with a leap second has 61 of them.
        if (second.orElse(0) > SECONDS_PER_MINUTE) {
            return Optional.of("a minute has 60 seconds");
        }
        return Math.abs(offset.orElse(0)) > LARGEST_OFFSET
                ? Optional.of("no zone is so far from Greenwich")
                : Optional.empty();
    }

    /** In UTC if the zone is given, else as the clock on the wall says. */
    public long secondOfDay() {
        long minutes = (long) hour * MINUTES_PER_HOUR + minute - offset.orElse(0);
        return minutes * SECONDS_PER_MINUTE + second.orElse(0);
    }

    /** The seconds that it leaves open. */
    long lasts() {
        return second.isPresent() ? 1 : SECONDS_PER_MINUTE;
    }
}
