package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.text.VaultPath;

/**
 * A finding whose neighbours are not all known yet, so that it has no fingerprint. Ordered as {@link Diagnostic#ORDER}
 * orders, only faster: there may be a hundred thousand.
 */
record PlacedFinding(RuleId rule, Severity severity, VaultPath path, Place place, Finding finding)
        implements Comparable<PlacedFinding> {

    @Override
    public int compareTo(PlacedFinding other) {
        int byPath = path.equals(other.path) ? 0 : path.compareTo(other.path);
        if (byPath != 0) {
            return byPath;
        }
        int bySpan = place.span().compareTo(other.place.span());
        if (bySpan != 0) {
            return bySpan;
        }
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : finding.message().compareTo(other.finding.message());
    }
}
