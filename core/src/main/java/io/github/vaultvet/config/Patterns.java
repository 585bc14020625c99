package io.github.vaultvet.config;

import io.github.vaultvet.pattern.Glob;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Patterns for paths, each with who wrote it. */
public record Patterns(List<Sourced<Glob>> all) {

    static final Patterns NONE = new Patterns(List.of());

    public Patterns {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean matches(String path) {
        return !all.isEmpty() && matching(path).isPresent();
    }

    /** The first that matches a path. */
    public Optional<Sourced<Glob>> matching(String path) {
        for (Sourced<Glob> glob : all) {
            if (glob.value().matches(path)) {
                return Optional.of(glob);
            }
        }
        return Optional.empty();
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
