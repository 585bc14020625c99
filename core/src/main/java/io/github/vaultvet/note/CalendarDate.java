package io.github.vaultvet.note;

import java.util.Optional;

/**
 * A day of the calendar, of the years 0 to 9999. Own arithmetic, since the first use of the JDK's costs a short run
 * more than reading its notes.
 *
 * @param month 1 to 12
 * @param day 1 to the length of the month
 */
public record CalendarDate(int year, int month, int day) implements Comparable<CalendarDate> {

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private static final String[] WEEKDAYS = {
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
    };

    private static final int LAST_YEAR = 9999;
    private static final int THURSDAY = 4;
    private static final int FEBRUARY = 2;
    private static final int DAYS_PER_WEEK = 7;
    private static final int DAYS_PER_ERA = 146_097;
    private static final int YEARS_PER_ERA = 400;
    /** From the first of March of the year 0 to the first of January of 1970. */
    private static final int DAYS_TO_EPOCH = 719_468;

    public CalendarDate {
        if (year < 0 || year > LAST_YEAR || fault(year, month, day).isPresent()) {
            throw new IllegalArgumentException("no day of the calendar: " + year + "-" + month + "-" + day);
        }
    }

    /** Why the calendar has no such day, as the end of a sentence; empty if it has. */
    public static Optional<String> fault(int year, int month, int day) {
        if (month < 1 || month > MONTHS.length) {
            return Optional.of("there is no month " + month);
        }
        if (day < 1) {
            return Optional.of("there is no day " + day);
        }
        int length = lengthOfMonth(year, month);
        if (day <= length) {
            return Optional.empty();
        }
        String name = MONTHS[month - 1];
        return Optional.of((month == FEBRUARY ? name + " " + year : name) + " has " + length + " days");
    }

    /** The name of a month in English. */
    public static String nameOfMonth(int month) {
        return MONTHS[month - 1];
    }

    static boolean isLeapYear(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % YEARS_PER_ERA == 0);
    }

    static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case FEBRUARY -> isLeapYear(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** The day of a year by its number; empty if the year has not so many days. */
    public static Optional<CalendarDate> ofDayOfYear(int year, int number) {
        int rest = number;
        for (int month = 1; rest >= 1 && month <= MONTHS.length; month++) {
            int length = lengthOfMonth(year, month);
            if (rest <= length) {
                return Optional.of(new CalendarDate(year, month, rest));
            }
            rest -= length;
        }
        return Optional.empty();
    }

    /** Days since the first of January of 1970; negative before. */
    public long epochDay() {
        long marchYear = month <= FEBRUARY ? year - 1 : year;
        long era = Math.floorDiv(marchYear, YEARS_PER_ERA);
        long yearOfEra = marchYear - era * YEARS_PER_ERA;
        long monthSinceMarch = (month + 9L) % 12;
        long dayOfYear = (153 * monthSinceMarch + 2) / 5 + day - 1;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH;
    }

    /** The day of the week, from 0 for Sunday to 6. */
    public int weekday() {
        return (int) Math.floorMod(epochDay() + THURSDAY, (long) DAYS_PER_WEEK);
    }

    /** The name of a day of the week in English, from 0 for Sunday. */
    public static String nameOfWeekday(int weekday) {
        return WEEKDAYS[weekday];
    }

    public static int lengthOfYear(int year) {
        return isLeapYear(year) ? 366 : 365;
    }

    /** How many weeks a year has by ISO 8601: 53 if it begins or ends on a Thursday. */
    public static int isoWeeksOfYear(int year) {
        boolean begins = new CalendarDate(year, 1, 1).weekday() == THURSDAY;
        boolean ends = new CalendarDate(year, MONTHS.length, 31).weekday() == THURSDAY;
        return begins || ends ? 53 : 52;
    }

    /** As {@code 2024-02-29}. */
    public String iso() {
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }

    /** As a record's own, whose first use costs as much as reading hundreds of notes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarDate date && date.year == year && date.month == month && date.day == day;
    }

    @Override
    public int hashCode() {
        return (year * 12 + month) * 31 + day;
    }

    @Override
    public int compareTo(CalendarDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }
}
