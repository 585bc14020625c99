package io.github.vaultvet.config;

import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.pattern.GlobSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Patterns for paths, each with who wrote it. */
public final class Patterns {

    static final Patterns NONE = new Patterns(List.of());

    private final List<Sourced<Glob>> all;
    private final GlobSet globs;

    public Patterns(List<Sourced<Glob>> all) {
        this.all = List.copyOf(all);
        List<Glob> values = new ArrayList<>(all.size());
        for (Sourced<Glob> glob : all) {
            values.add(glob.value());
        }
        this.globs = new GlobSet(values);
    }

    public List<Sourced<Glob>> all() {
        return all;
    }

    static Patterns of(List<Glob> globs, Origin origin) {
        return new Patterns(
                globs.stream().map(glob -> new Sourced<>(glob, origin)).toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean matches(String path) {
        return !all.isEmpty() && globs.first(path).isPresent();
    }

    /** The first that matches a path. */
    public Optional<Sourced<Glob>> matching(String path) {
        OptionalInt first = globs.first(path);
        return first.isPresent() ? Optional.of(all.get(first.getAsInt())) : Optional.empty();
    }

    /** These, then those that are not among them. */
    Patterns and(Patterns others) {
        Map<Glob, Sourced<Glob>> union = new LinkedHashMap<>();
        all.forEach(glob -> union.put(glob.value(), glob));
        others.all.forEach(glob -> union.putIfAbsent(glob.value(), glob));
        return new Patterns(new ArrayList<>(union.values()));
    }

    /** The same for texts in lower case. */
    Patterns ignoringCase() {
        return new Patterns(all.stream()
                .map(glob -> new Sourced<>(glob.value().ignoringCase(), glob.origin()))
                .toList());
    }
}
