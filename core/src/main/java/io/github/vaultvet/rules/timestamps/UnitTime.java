package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.note.Clock;
import java.util.Optional;

/** Reads {@code 1h2m3s}, as addresses of videos have it. */
final class UnitTime {

    private static final String UNITS = "hms";
    private static final int MAX_DIGITS = 7;
    private static final long SECOND = 1000;

    private UnitTime() {}

    /** Empty if it is not written so, with a unit behind each number. */
    static Optional<Clock> parse(String text) {
        long seconds = 0;
        int unit = 0;
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            int found = at == text.length() ? -1 : UNITS.indexOf(text.charAt(at));
            if (at == from || at - from > MAX_DIGITS || found < unit) {
                return Optional.empty();
            }
            seconds += Long.parseLong(text, from, at, 10) * (found == 0 ? 3600 : found == 1 ? 60 : 1);
            unit = found + 1;
            at++;
        }
        return at == 0 ? Optional.empty() : Optional.of(new Clock(seconds * SECOND));
    }
}
