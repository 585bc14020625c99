package io.github.vaultvet.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the known names that a wrong one was probably meant to be. The same names give the same answer, and the work
 * is bounded: the first {@value #MOST_NAMES} names, each cut to {@value #MOST_CHARACTERS} characters.
 */
public final class NearestNames {

    /** How many names are looked at; callers that make names for this purpose need not make more. */
    public static final int MOST_NAMES = 200;

    private static final int MOST_CHARACTERS = 100;
    private static final int LEAST_PREFIX = 4;

    private NearestNames() {}

    /** The nearest name, if any is near enough to be meant. */
    public static Optional<String> nearest(String wanted, Collection<String> names) {
        List<String> near = nearest(wanted, names, 1);
        return near.isEmpty() ? Optional.empty() : Optional.of(near.get(0));
    }

    /** At most {@code most} names that are near enough to be meant, the nearest first; equals keep their order. */
    public static List<String> nearest(String wanted, Collection<String> names, int most) {
        String key = key(wanted);
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, key.length() / 3));
        List<Scored> near = new ArrayList<>();
        int left = MOST_NAMES;
        for (String name : names) {
            if (left-- == 0) {
                break;
            }
            int score = score(key, key(name), distance);
            if (score >= 0) {
                near.add(new Scored(name, score));
            }
        }
        Collections.sort(near);
        Set<String> nearest = new LinkedHashSet<>();
        for (Scored scored : near.subList(0, Math.min(most, near.size()))) {
            nearest.add(scored.name());
        }
        return List.copyOf(nearest);
    }

    /** The number of edits; past all of those, how much longer a name is that one begins with; negative if far. */
    private static int score(String wanted, String name, LevenshteinDistance distance) {
        int edits = isTurned(wanted, name) ? 1 : distance.apply(wanted, name);
        if (edits >= 0) {
            return edits;
        }
        boolean oneBeginsWithOther = wanted.startsWith(name) || name.startsWith(wanted);
        boolean longEnough = Math.min(wanted.length(), name.length()) >= LEAST_PREFIX;
        return oneBeginsWithOther && longEnough ? MOST_CHARACTERS + Math.abs(wanted.length() - name.length()) : -1;
    }

    /** Whether two neighbouring letters have changed places, the most frequent slip of all. */
    private static boolean isTurned(String wanted, String name) {
        if (wanted.length() != name.length()) {
            return false;
        }
        int at = 0;
        while (at < name.length() && wanted.charAt(at) == name.charAt(at)) {
            at++;
        }
        return at + 1 < name.length()
                && wanted.charAt(at) == name.charAt(at + 1)
                && wanted.charAt(at + 1) == name.charAt(at)
                && wanted.regionMatches(at + 2, name, at + 2, name.length() - at - 2);
    }

    private static String key(String name) {
        return name.substring(0, Math.min(name.length(), MOST_CHARACTERS)).toLowerCase(Locale.ROOT);
    }

    private record Scored(String name, int score) implements Comparable<Scored> {

        @Override
        public int compareTo(Scored other) {
            return Integer.compare(score, other.score);
        }
    }
}
