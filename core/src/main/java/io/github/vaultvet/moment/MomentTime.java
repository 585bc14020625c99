package io.github.vaultvet.moment;

import io.github.vaultvet.moment.MomentToken.Field;
import java.util.Map;
import java.util.Optional;

/**
 * The time of day that a text says by a Moment format.
 *
 * @param said all that it says
 */
record MomentTime(Map<Field, Integer> said, MomentFields.Half half) {

    private static final int LAST_HOUR = 24;
    private static final int NOON = 12;
    private static final int SIXTY = 60;

    /** Whether only morning or afternoon is said, of which Moment makes nothing. */
    boolean isHalfOfNothing() {
        return half != MomentFields.Half.UNSAID
                && !said.containsKey(Field.YEAR)
                && !said.containsKey(Field.MONTH)
                && !said.containsKey(Field.DAY)
                && !said.containsKey(Field.HOUR)
                && !said.containsKey(Field.MINUTE)
                && !said.containsKey(Field.SECOND)
                && !said.containsKey(Field.FRACTION);
    }

    /** Why there is no such time, as the end of a sentence; empty if there is. */
    Optional<String> fault() {
        int hour = said.getOrDefault(Field.HOUR, 0);
        int minute = said.getOrDefault(Field.MINUTE, 0);
        int second = said.getOrDefault(Field.SECOND, 0);
        boolean ofTwelve = said.containsKey(Field.HOUR_OF_TWELVE);
        if (ofTwelve && (hour < 1 || hour > NOON)) {
            return Optional.of("half a day has 12 hours");
        }
        int hourOfDay = hourOfDay(hour);
        boolean midnight = minute == 0 && second == 0 && said.getOrDefault(Field.FRACTION, 0) == 0;
        if (hourOfDay > LAST_HOUR || (hourOfDay == LAST_HOUR && !midnight)) {
            return Optional.of("a day has 24 hours");
        }
        if (minute >= SIXTY) {
            return Optional.of("an hour has 60 minutes");
        }
        return second >= SIXTY ? Optional.of("a minute has 60 seconds") : Optional.empty();
    }

    private int hourOfDay(int hour) {
        return switch (half) {
            case UNSAID -> hour;
            case MORNING -> hour == NOON ? 0 : hour;
            case AFTERNOON -> hour < NOON ? hour + NOON : hour;
        };
    }
}
