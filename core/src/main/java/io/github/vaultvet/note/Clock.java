package io.github.vaultvet.note;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A position in a recording, read from a clock text (spec R10.1): {@code h+:mm:ss[.f]} or {@code m+:ss[.f]}, minutes
 * and seconds of exactly two digits, below 60.
 *
 * @param millis from the beginning, in milliseconds
 */
public record Clock(long millis) implements Comparable<Clock> {

    private static final int MAX_LEADING_DIGITS = 6;

    /** Reads a clock text without blanks or brackets; empty if it is none. */
    public static Optional<Clock> parse(String text) {
        long[] fields = new long[3];
        int count = 0;
        int at = 0;
        while (true) {
            int start = at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            int digits = at - start;
            if (digits == 0 || digits > MAX_LEADING_DIGITS || count == 3 || (count > 0 && digits != 2)) {
                return Optional.empty();
            }
            fields[count++] = Long.parseLong(text, start, at, 10);
            if (at == text.length() || text.charAt(at) != ':') {
                break;
            }
            at++;
        }
        long millis = fraction(text, at);
        boolean hours = count == 3;
        long minutes = hours ? fields[1] : fields[0];
        long seconds = hours ? fields[2] : fields[1];
        if (count < 2 || millis < 0 || seconds > 59 || (hours && minutes > 59)) {
            return Optional.empty();
        }
        return Optional.of(new Clock(((hours ? fields[0] * 3600 : 0) + minutes * 60 + seconds) * 1000 + millis));
    }

    /** Milliseconds of {@code .f} at the end of the text, 0 if there is none, negative if something else is there. */
    private static long fraction(String text, int at) {
        if (at == text.length()) {
            return 0;
        }
        if (text.charAt(at) != '.' || at + 1 == text.length()) {
            return -1;
        }
        long millis = 0;
        long weight = 100;
        for (int i = at + 1; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            millis += (text.charAt(i) - '0') * weight;
            weight /= 10;
        }
        return millis;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** As {@code hh:mm:ss}, the fraction dropped. */
    public String hhmmss() {
        long seconds = millis / 1000;
        long hours = seconds / 3600;
        if (hours > 99) {
            return hours + new Clock(millis % 3_600_000).hhmmss().substring(2);
        }
        byte[] text = new byte[8];
        text[2] = ':';
        text[5] = ':';
        twoDigits(text, 0, (int) hours);
        twoDigits(text, 3, (int) (seconds / 60 % 60));
        twoDigits(text, 6, (int) (seconds % 60));
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void twoDigits(byte[] text, int at, int value) {
        text[at] = (byte) ('0' + value / 10);
        text[at + 1] = (byte) ('0' + value % 10);
    }

    /** As a record's own, whose first use costs as much as reading hundreds of notes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Clock clock && clock.millis == millis;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(millis);
    }

    @Override
    public int compareTo(Clock other) {
        return Long.compare(millis, other.millis);
    }
}
