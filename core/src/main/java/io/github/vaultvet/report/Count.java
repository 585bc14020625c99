package io.github.vaultvet.report;

/** Numbers as people read them. */
public final class Count {

    private static final String[] UNITS = {"bytes", "KB", "MB", "GB"};

    private Count() {}

    /** A number with separators of thousands: {@code 12,345}. */
    public static String of(long number) {
        String digits = Long.toString(number);
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** A number and what is counted: {@code 1 note}, {@code 2 notes}. */
    public static String of(long number, String singular) {
        return of(number, singular, singular + "s");
    }

    public static String of(long number, String singular, String plural) {
        return of(number) + " " + (number == 1 ? singular : plural);
    }

    /** A size: {@code 812 bytes}, {@code 41.9 MB}; units of a thousand. */
    static String bytes(long bytes) {
        if (bytes < 1000) {
            return of(bytes, "byte");
        }
        long tenths = bytes * 10;
        int unit = 0;
        while (tenths >= 10_000 && unit < UNITS.length - 1) {
            tenths = (tenths + 500) / 1000;
            unit++;
        }
        boolean large = tenths >= 1000;
        String whole = of(large ? (tenths + 5) / 10 : tenths / 10);
        return (large || tenths % 10 == 0 ? whole : whole + "." + tenths % 10) + " " + UNITS[unit];
    }
}
