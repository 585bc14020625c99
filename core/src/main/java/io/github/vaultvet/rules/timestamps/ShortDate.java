package io.github.vaultvet.rules.timestamps;

/** Dates that leave out zeros, {@code 2024-1-1}. */
final class ShortDate {

    private static final int YEAR_END = 5;

    private ShortDate() {}

    /** With the zeros; the text begins with a year, a month and a day, each of them a number. */
    static String padded(String text) {
        int monthEnd = text.indexOf('-', YEAR_END);
        int dayEnd = monthEnd + 1;
        while (dayEnd < text.length() && text.charAt(dayEnd) >= '0' && text.charAt(dayEnd) <= '9') {
            dayEnd++;
        }
        String month = twoDigits(text.substring(YEAR_END, monthEnd));
        String day = twoDigits(text.substring(monthEnd + 1, dayEnd));
        return text.substring(0, YEAR_END) + month + "-" + day + text.substring(dayEnd);
    }

    private static String twoDigits(String field) {
        return field.length() == 1 ? "0" + field : field;
    }
}
