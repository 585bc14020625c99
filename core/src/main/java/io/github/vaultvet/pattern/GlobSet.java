package io.github.vaultvet.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Patterns that are asked about together. A path is taken apart once for all of them, and patterns that name a file or
 * a folder in so many words are looked up, however many there are.
 */
public final class GlobSet {

    /** Fewer are asked one after the other as soon as they are looked up. */
    private static final int FEW = 8;

    private final List<Glob> globs;
    private final List<Integer> others = new ArrayList<>();
    /** Of the patterns without wildcards: where each stands, by what it asks for. */
    private final Map<String, List<Integer>> words = new HashMap<>();

    private int longestPath;
    /** Of those that begin with a name at the root: where they stand, by that name. */
    private final Map<String, List<Integer>> beginnings = new HashMap<>();

    public GlobSet(List<Glob> globs) {
        this.globs = List.copyOf(globs);
        for (int number = 0; number < this.globs.size(); number++) {
            place(number);
        }
    }

    private void place(int number) {
        Glob glob = globs.get(number);
        if (globs.size() > FEW && glob.words().isPresent()) {
            String asked = glob.words().get();
            words.computeIfAbsent(asked, key -> new ArrayList<>(1)).add(number);
            longestPath = asked.startsWith("/") ? Math.max(longestPath, asked.length()) : longestPath;
        } else if (globs.size() > FEW && glob.beginning().isPresent()) {
            beginnings
                    .computeIfAbsent(glob.beginning().get(), key -> new ArrayList<>(1))
                    .add(number);
        } else {
            others.add(number);
        }
    }

    public boolean isEmpty() {
        return globs.isEmpty();
    }

    /** The number of the first pattern that matches a path. */
    public OptionalInt first(String path) {
        if (globs.isEmpty()) {
            return OptionalInt.empty();
        }
        String[] segments = Glob.segments(path);
        int first = globs.size();
        for (List<Integer> named : named(segments)) {
            first = Math.min(first, named.get(0));
        }
        first = first(beginnings.getOrDefault(segments[0], List.of()), segments, first);
        first = first(others, segments, first);
        return first == globs.size() ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** Where the patterns stand that name a path, a folder that it lies in, or a part of it, in so many words. */
    private List<List<Integer>> named(String[] segments) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<List<Integer>> named = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < segments.length; i++) {
            boolean isFolder = i < segments.length - 1;
            add(segments[i], isFolder, named);
            if (path.length() < longestPath) {
                add(path.append('/').append(segments[i]).toString(), isFolder, named);
            }
        }
        return named;
    }

    private void add(String asked, boolean isFolder, List<List<Integer>> named) {
        @Nullable List<Integer> anything = words.get(asked);
        if (anything != null) {
            named.add(anything);
        }
        @Nullable List<Integer> folder = isFolder ? words.get(asked + "/") : null;
        if (folder != null) {
            named.add(folder);
        }
    }

    /** The first of these that matches, if it comes before {@code end}; else {@code end}. */
    private int first(List<Integer> candidates, String[] segments, int end) {
        for (int number : candidates) {
            if (number >= end) {
                return end;
            }
            if (globs.get(number).matches(segments)) {
                return number;
            }
        }
        return end;
    }

    /** Hands over the numbers of all patterns that match a path, in no order. */
    public void all(String path, IntConsumer matching) {
        String[] segments = Glob.segments(path);
        for (List<Integer> named : named(segments)) {
            named.forEach(matching::accept);
        }
        for (List<Integer> candidates : List.of(beginnings.getOrDefault(segments[0], List.of()), others)) {
            for (int number : candidates) {
                if (globs.get(number).matches(segments)) {
                    matching.accept(number);
                }
            }
        }
    }
}
