package io.github.vaultvet.pattern;

import java.util.Locale;

/** Up to which length the patterns of users are read. */
final class PatternLength {

    private static final int MOST_CHARACTERS = 1000;

    private PatternLength() {}

    /**
     * @param subject the pattern, as the beginning of the reason
     * @throws IllegalArgumentException if the pattern is longer; the message is the reason, for the user
     */
    static void check(String pattern, String subject) {
        if (pattern.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is longer than %,d characters", subject, MOST_CHARACTERS));
        }
    }
}
