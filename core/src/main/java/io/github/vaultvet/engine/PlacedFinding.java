package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.text.VaultPath;
import java.util.Comparator;

/** A finding whose neighbours are not all known yet, so that it has no fingerprint. */
record PlacedFinding(RuleId rule, Severity severity, VaultPath path, Place place, Finding finding) {

    /** The order of {@link io.github.vaultvet.diagnostic.Diagnostic#ORDER}. */
    static final Comparator<PlacedFinding> ORDER = Comparator.comparing(PlacedFinding::path)
            .thenComparing(placed -> placed.place().span())
            .thenComparing(PlacedFinding::rule)
            .thenComparing(placed -> placed.finding().message());
}
