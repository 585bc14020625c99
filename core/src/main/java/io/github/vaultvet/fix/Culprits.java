package io.github.vaultvet.fix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Repairs that were found to be wrong, by what is wrong with them. */
final class Culprits {

    private final Map<Refusal, List<Repair>> byRefusal = new EnumMap<>(Refusal.class);

    void add(Refusal refusal, Repair repair) {
        byRefusal.computeIfAbsent(refusal, none -> new ArrayList<>()).add(repair);
    }

    /** Those of the first refusal; the others are found when these are gone. Empty if there are none. */
    Optional<Refutation> refutation() {
        return byRefusal.entrySet().stream().findFirst().map(first -> new Refutation(first.getKey(), first.getValue()));
    }
}
