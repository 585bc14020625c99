package io.github.vaultvet.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A regular expression that a user wrote, in the syntax of RE2. Whatever it is, searching takes time in proportion to
 * the text; for that it has neither look-around nor back-references.
 */
public final class UserPattern {

    private final Pattern pattern;

    private UserPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * @throws IllegalArgumentException if it is no such expression; the message is the reason, for the user
     */
    public static UserPattern of(String written) {
        PatternLength.check(written, "it");
        if (PatternSize.of(written) > PatternSize.LARGEST) {
            throw new IllegalArgumentException("its repetitions of repetitions are too many");
        }
        try {
            return new UserPattern(Pattern.compile(written));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(reason(written, e), e);
        }
    }

    private static String reason(String written, PatternSyntaxException e) {
        String part = e.getPattern();
        int at = Math.max(0, written.indexOf(part));
        String place = " at character " + (at + 1);
        if (part.startsWith("(?=") || part.startsWith("(?!") || part.startsWith("(?<=") || part.startsWith("(?<!")) {
            String sign = part.substring(0, part.charAt(2) == '<' ? 4 : 3);
            return "looking around with " + sign + place + " cannot be done in linear time";
        }
        if (part.length() == 2 && part.charAt(0) == '\\' && Character.isDigit(part.charAt(1))) {
            return "the back-reference " + part + place + " cannot be followed in linear time";
        }
        return e.getDescription() + place;
    }

    /** Whether some part of the text matches. */
    public boolean finds(String text) {
        return pattern.matcher(text).find();
    }

    /** The expression as written. */
    @Override
    public String toString() {
        return pattern.pattern();
    }
}
