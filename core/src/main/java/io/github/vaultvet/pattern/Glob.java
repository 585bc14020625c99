package io.github.vaultvet.pattern;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A pattern for paths, read as {@code .gitignore} reads one: {@code *} and {@code ?} stand for characters of one
 * segment, {@code **} for any number of segments, {@code [a-z]} and {@code [!a-z]} for one character, {@code {a,b}} for
 * either text; {@code \} takes the next character as it is. A pattern without a slash, other than at its end, matches
 * at any depth; one with a slash is read from the root. What matches a folder matches everything below it, and a slash
 * at the end asks for a folder.
 *
 * <p>Case counts, on every system. Matching takes at most the product of both lengths.
 */
public final class Glob {

    private static final int MOST_ALTERNATIVES = 100;
    private static final String SPECIAL = "*?[{\\";

    private final String pattern;
    private final List<List<SegmentPattern>> alternatives;

    private Glob(String pattern, List<List<SegmentPattern>> alternatives) {
        this.pattern = pattern;
        this.alternatives = alternatives;
    }

    /**
     * @throws IllegalArgumentException if the pattern cannot be read; the message is the reason, for the user
     */
    public static Glob of(String pattern) {
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException("the pattern is empty");
        }
        PatternLength.check(pattern, "the pattern");
        if (pattern.startsWith("!")) {
            throw new IllegalArgumentException("a pattern that begins with ! is not supported");
        }
        refuseBackslashesInPaths(pattern);
        List<List<SegmentPattern>> alternatives = new ArrayList<>();
        for (String alternative : Braces.expand(normalised(pattern), MOST_ALTERNATIVES)) {
            alternatives.add(patterns(alternative));
        }
        return new Glob(pattern, List.copyOf(alternatives));
    }

    /** The same pattern for texts in lower case. */
    public Glob ignoringCase() {
        return new Glob(pattern, of(pattern.toLowerCase(Locale.ROOT)).alternatives);
    }

    /** {@code Daily\notes} would silently match nothing. */
    private static void refuseBackslashesInPaths(String pattern) {
        for (int at = 0; at + 1 < pattern.length(); at++) {
            if (pattern.charAt(at) == '\\') {
                at++;
                if (pattern.charAt(at) == '/' || Character.isLetterOrDigit(pattern.charAt(at))) {
                    throw new IllegalArgumentException("the segments of a path are joined by /, not by \\");
                }
            }
        }
    }

    private static List<SegmentPattern> patterns(String pattern) {
        boolean folder = pattern.endsWith("/");
        String path = folder ? pattern.substring(0, pattern.length() - 1) : pattern;
        boolean anchored = path.indexOf('/') >= 0;
        List<SegmentPattern> segments = new ArrayList<>();
        if (!anchored) {
            segments.add(SegmentPattern.ANY_NUMBER);
        }
        for (String segment : (path.startsWith("/") ? path.substring(1) : path).split("/", -1)) {
            if (segment.isEmpty()) {
                throw new IllegalArgumentException("the pattern has an empty segment");
            }
            segments.add(SegmentPattern.of(segment));
        }
        if (folder) {
            // One segment more: something in the folder.
            segments.add(SegmentPattern.of("*"));
        }
        return List.copyOf(segments);
    }

    /** Whether the pattern matches a file's path from the root, or a folder that it lies in. */
    public boolean matches(String path) {
        return matches(segments(path));
    }

    /** The segments of a path, as patterns compare them. */
    static String[] segments(String path) {
        return normalised(path).split("/", -1);
    }

    boolean matches(String[] segments) {
        for (List<SegmentPattern> alternative : alternatives) {
            if (matches(alternative, segments)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What it asks for, if that is in so many words: a name at any depth or, with a slash before it, a path from the
     * root; with a slash behind it, a folder.
     */
    Optional<String> words() {
        if (!isPlain()) {
            return Optional.empty();
        }
        String written = normalised(pattern);
        int slash = written.indexOf('/');
        boolean anchored = slash > 0 && slash < written.length() - 1;
        return Optional.of(anchored ? "/" + written : written);
    }

    /** The name at the root that it begins with, if it begins with one. */
    Optional<String> beginning() {
        List<SegmentPattern> first = alternatives.get(0);
        return alternatives.size() == 1 ? first.get(0).literal() : Optional.empty();
    }

    private boolean isPlain() {
        return pattern.chars().allMatch(c -> SPECIAL.indexOf(c) < 0);
    }

    /**
     * What it costs to hold it against a path, next to nothing if it names files in so many words: the characters of
     * all its alternatives.
     */
    public int weight() {
        return isPlain()
                ? 0
                : alternatives.stream()
                        .flatMap(List::stream)
                        .mapToInt(SegmentPattern::length)
                        .sum();
    }

    /** Only the last {@code **} seen needs to be tried again: an earlier one could not do better. */
    private static boolean matches(List<SegmentPattern> patterns, String[] segments) {
        int at = 0;
        int retryPattern = -1;
        int retrySegment = 0;
        int next = 0;
        while (true) {
            if (next == patterns.size()) {
                // All of the pattern is used: what is left of the path lies below the matched folder.
                return true;
            }
            if (patterns.get(next) == SegmentPattern.ANY_NUMBER) {
                retryPattern = ++next;
                retrySegment = at;
                if (next == patterns.size()) {
                    return at < segments.length;
                }
            } else if (at < segments.length && patterns.get(next).matches(segments[at])) {
                next++;
                at++;
            } else if (retryPattern >= 0 && retrySegment < segments.length) {
                next = retryPattern;
                at = ++retrySegment;
            } else {
                return false;
            }
        }
    }

    private static String normalised(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) >= 0x80) {
                return Normalizer.normalize(path, Normalizer.Form.NFC);
            }
        }
        return path;
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return pattern;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && glob.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }
}
