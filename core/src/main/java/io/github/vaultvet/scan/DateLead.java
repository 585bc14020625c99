package io.github.vaultvet.scan;

/** The extent of what looks like a date of ISO 8601 at the beginning of a line (spec R10.10). */
final class DateLead {

    private static final int YEAR_DIGITS = 4;

    private DateLead() {}

    /** Behind the date and its time of day; the offset itself if there is none. */
    static int end(byte[] bytes, int at, int limit) {
        boolean year = at + YEAR_DIGITS < limit
                && (bytes[at] == '1' || bytes[at] == '2')
                && digits(bytes, at, limit) == YEAR_DIGITS
                && bytes[at + YEAR_DIGITS] == '-';
        if (!year) {
            return at;
        }
        int month = at + YEAR_DIGITS + 1;
        int monthEnd = month + digits(bytes, month, limit);
        if (!isShort(month, monthEnd) || monthEnd == limit || bytes[monthEnd] != '-') {
            return at;
        }
        int dayEnd = monthEnd + 1 + digits(bytes, monthEnd + 1, limit);
        return isShort(monthEnd + 1, dayEnd) ? afterTime(bytes, dayEnd, limit) : at;
    }

    private static boolean isShort(int start, int end) {
        return end == start + 1 || end == start + 2;
    }

    /** Behind {@code T10:00:05.5+02:00}, which may follow a blank too. */
    private static int afterTime(byte[] bytes, int at, int limit) {
        boolean separated = at < limit && (bytes[at] == 'T' || bytes[at] == ' ');
        int end = separated ? afterPair(bytes, at, limit, bytes[at]) : at;
        int minutes = end > at ? afterPair(bytes, end, limit, (byte) ':') : end;
        if (minutes == end) {
            return at;
        }
        int seconds = afterPair(bytes, minutes, limit, (byte) ':');
        if (seconds > minutes && seconds + 1 < limit && bytes[seconds] == '.' && Chars.isDigit(bytes[seconds + 1])) {
            seconds += 1 + digits(bytes, seconds + 1, limit);
        }
        return afterZone(bytes, seconds, limit);
    }

    private static int afterZone(byte[] bytes, int at, int limit) {
        if (at == limit || (bytes[at] != 'Z' && bytes[at] != '+' && bytes[at] != '-')) {
            return at;
        }
        if (bytes[at] == 'Z') {
            return at + 1;
        }
        int hours = afterPair(bytes, at, limit, bytes[at]);
        int end = afterPair(bytes, hours, limit, (byte) ':');
        return hours > at && end > hours ? end : at;
    }

    /** Behind the separator and two digits; the offset itself if they do not stand here. */
    private static int afterPair(byte[] bytes, int at, int limit, byte separator) {
        boolean there = at < limit && bytes[at] == separator && digits(bytes, at + 1, limit) == 2;
        return there ? at + 3 : at;
    }

    private static int digits(byte[] bytes, int at, int limit) {
        int end = at;
        while (end < limit && Chars.isDigit(bytes[end])) {
            end++;
        }
        return end - at;
    }
}
