package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.note.PropertyValue.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long a recording is, as a property of its note says.
 *
 * @param key the property's name
 * @param written its value
 * @param length what it means
 * @param bareNumber whether it is a number without a unit, taken for seconds
 */
record RecordingLength(String key, String written, Clock length, boolean bareNumber) {

    private static final int MAX_DIGITS = 7;

    /** The first of these properties that the note has and that can be read. */
    static Optional<RecordingLength> of(FrontMatter frontMatter, List<String> names) {
        for (Property property : frontMatter.properties()) {
            if (property.value() instanceof Scalar scalar && isOneOf(names, property.key())) {
                Optional<Clock> length = parse(scalar.text().strip());
                if (length.isPresent()) {
                    boolean number = scalar.type() == PropertyValue.Type.NUMBER;
                    return Optional.of(new RecordingLength(property.key(), scalar.text(), length.get(), number));
                }
            }
        }
        return Optional.empty();
    }

    /** Property names are the same in any case, as for Obsidian. */
    private static boolean isOneOf(List<String> names, String key) {
        for (String name : names) {
            if (name.equalsIgnoreCase(key)) {
                return true;
            }
        }
        return false;
    }

    /** Seconds, a clock of spec R10.1, or a duration of ISO 8601 below days. */
    static Optional<Clock> parse(String text) {
        Optional<Clock> clock = Clock.parse(text);
        if (clock.isPresent()) {
            return clock;
        }
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.startsWith("PT") ? iso(upper) : decimal(text).map(Clock::new);
    }

    private static Optional<Clock> iso(String text) {
        String units = "HMS";
        long millis = 0;
        int at = 2;
        int unit = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            Optional<Long> number = decimal(text.substring(start, at));
            unit = at == text.length() ? -1 : units.indexOf(text.charAt(at), unit);
            if (number.isEmpty() || unit < 0) {
                return Optional.empty();
            }
            millis += number.get() * (unit == 0 ? 3600 : unit == 1 ? 60 : 1);
            unit++;
            at++;
        }
        return at > 2 ? Optional.of(new Clock(millis)) : Optional.empty();
    }

    /** A number in thousandths. */
    private static Optional<Long> decimal(String text) {
        int dot = text.indexOf('.');
        String whole = dot < 0 ? text : text.substring(0, dot);
        String part = dot < 0 ? "0" : text.substring(dot + 1);
        if (whole.isEmpty() || part.isEmpty() || whole.length() > MAX_DIGITS || !areDigits(whole) || !areDigits(part)) {
            return Optional.empty();
        }
        String thousandths = (part + "000").substring(0, 3);
        return Optional.of(Long.parseLong(whole) * 1000 + Long.parseLong(thousandths));
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
