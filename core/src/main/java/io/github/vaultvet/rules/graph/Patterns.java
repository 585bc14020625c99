package io.github.vaultvet.rules.graph;

import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.pattern.GlobSet;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The patterns of an option; made anew only where another file has another option. */
final class Patterns {

    private Optional<List<String>> written = Optional.empty();
    private GlobSet globs = new GlobSet(List.of());

    /**
     * Refuses what is no pattern.
     *
     * @throws IllegalArgumentException the reason, for the user
     */
    static void check(List<String> patterns) {
        patterns.forEach(Glob::of);
    }

    /** Whether one of the patterns matches a file. */
    boolean match(List<String> patterns, VaultPath file) {
        if (written.isEmpty() || !written.get().equals(patterns)) {
            List<Glob> made = new ArrayList<>(patterns.size());
            for (String pattern : patterns) {
                made.add(Glob.of(pattern));
            }
            globs = new GlobSet(made);
            written = Optional.of(patterns);
        }
        return globs.first(file.value()).isPresent();
    }
}
