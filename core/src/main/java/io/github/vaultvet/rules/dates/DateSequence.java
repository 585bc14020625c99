package io.github.vaultvet.rules.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names of properties of which some must not be later than others.
 *
 * @param earlier the first one that a note has counts
 * @param later each of them counts
 */
record DateSequence(List<String> earlier, List<String> later) {

    private static final String SIGN = "<=";

    DateSequence {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /**
     * Reads {@code start | begin <= end}.
     *
     * @throws IllegalArgumentException the reason, for the user
     */
    static DateSequence of(String written) {
        int sign = written.indexOf(SIGN);
        if (sign < 0 || written.indexOf(SIGN, sign + 1) >= 0) {
            throw new IllegalArgumentException("\"" + written + "\" must have the form \"start | begin <= end\"");
        }
        return new DateSequence(
                names(written, written.substring(0, sign)), names(written, written.substring(sign + SIGN.length())));
    }

    private static List<String> names(String written, String side) {
        List<String> names = new ArrayList<>();
        int start = 0;
        while (start <= side.length()) {
            int bar = side.indexOf('|', start);
            int end = bar < 0 ? side.length() : bar;
            String name = side.substring(start, end).strip();
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a name is missing in \"" + written + "\"");
            }
            names.add(name);
            start = end + 1;
        }
        return names;
    }

    Optional<DatedProperty> earlierOf(List<DatedProperty> dated) {
        for (String name : earlier) {
            for (DatedProperty property : dated) {
                if (property.isNamed(name)) {
                    return Optional.of(property);
                }
            }
        }
        return Optional.empty();
    }

    List<DatedProperty> laterOf(List<DatedProperty> dated) {
        List<DatedProperty> found = new ArrayList<>();
        for (DatedProperty property : dated) {
            for (String name : later) {
                if (property.isNamed(name)) {
                    found.add(property);
                    break;
                }
            }
        }
        return found;
    }
}
