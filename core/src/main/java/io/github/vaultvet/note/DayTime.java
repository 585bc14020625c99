package io.github.vaultvet.note;

import java.util.Locale;
import java.util.Optional;

/**
 * A time of day (spec R10.9).
 *
 * @param second since midnight
 * @param style how it is written
 */
public record DayTime(int second, Style style) {

    /** How a time of day is written. */
    public enum Style {
        /** {@code 9:30}, {@code 10:30}: might be a ratio, a verse or a place in a recording, too. */
        BARE,
        /** {@code 09:30}. */
        PADDED,
        /** {@code 9:30:05}. */
        SECONDS,
        /** {@code 9.30pm}. */
        HALVES
    }

    private static final int HOUR = 3600;
    private static final int MINUTE = 60;
    private static final int HOURS = 24;
    private static final int HALF = 12;

    /** Reads a time of day; empty if there is no such time, or it is not written with two digits for minutes. */
    public static Optional<DayTime> parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace(".m", "m");
        int half = Math.max(lower.indexOf('a'), lower.indexOf('p'));
        String clock = half < 0 ? lower : lower.substring(0, half).strip().replace('.', ':');
        String[] fields = clock.split(":", -1);
        int hour = number(fields[0]);
        int minute = fields.length > 1 ? sixtieth(fields[1]) : 0;
        int second = fields.length > 2 ? sixtieth(fields[2]) : 0;
        boolean sound = hour >= 0 && minute >= 0 && second >= 0 && fields.length <= 3;
        if (!sound || (half < 0 && (fields.length < 2 || hour >= HOURS))) {
            return Optional.empty();
        }
        if (half >= 0) {
            if (hour == 0 || hour > HALF) {
                return Optional.empty();
            }
            hour = hour % HALF + (lower.charAt(half) == 'p' ? HALF : 0);
        }
        return Optional.of(new DayTime(hour * HOUR + minute * MINUTE + second, style(half >= 0, fields)));
    }

    private static Style style(boolean halves, String[] fields) {
        if (halves) {
            return Style.HALVES;
        }
        return fields.length > 2 ? Style.SECONDS : fields[0].startsWith("0") ? Style.PADDED : Style.BARE;
    }

    private static int number(String field) {
        boolean digits = field.length() == 1 || field.length() == 2;
        for (int i = 0; i < field.length(); i++) {
            digits &= field.charAt(i) >= '0' && field.charAt(i) <= '9';
        }
        return digits ? Integer.parseInt(field) : -1;
    }

    private static int sixtieth(String field) {
        int number = field.length() == 2 ? number(field) : -1;
        return number < MINUTE ? number : -1;
    }

    /** Whether it may be meant as one of a clock with twelve hours that leaves out which half of the day it is. */
    public boolean isOfTwelveHours() {
        return style != Style.HALVES && second >= HOUR && second < (HALF + 1) * HOUR;
    }

    /** As {@code hh:mm}, with the seconds if there are any. */
    public String hhmm() {
        String full = new Clock(second * 1000L).hhmmss();
        return second % MINUTE == 0 ? full.substring(0, 5) : full;
    }
}
