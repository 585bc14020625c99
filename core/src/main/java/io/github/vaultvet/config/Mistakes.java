package io.github.vaultvet.config;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Mistake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in the texts of a configuration, so that all of it is told at once. */
final class Mistakes {

    private static final int MOST = 50;

    private final List<Mistake> found = new ArrayList<>();
    private int notKept;

    void add(ConfigText file, Finding finding) {
        if (found.size() < MOST) {
            found.add(new Mistake(file.name(), file.text(), finding));
        } else {
            notKept++;
        }
    }

    /** Ends the reading if anything is wrong. */
    void refuse() throws ConfigException {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparing(Mistake::file)
                    .thenComparing(mistake -> mistake.finding().span()));
            throw new ConfigException(found, notKept);
        }
    }
}
