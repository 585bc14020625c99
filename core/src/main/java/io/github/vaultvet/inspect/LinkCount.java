package io.github.vaultvet.inspect;

import io.github.vaultvet.report.Count;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.Resolution;

/** Counts links by what became of them. */
final class LinkCount {

    private long links;
    private long missing;
    private long ambiguous;
    private long missingFragments;

    void add(JudgedLink link) {
        links++;
        missing += link.resolution() instanceof Resolution.Missing ? 1 : 0;
        ambiguous += link.resolution() instanceof Resolution.Ambiguous ? 1 : 0;
        missingFragments += LinkOutcome.of(link).subpath().equals("missing") ? 1 : 0;
    }

    long links() {
        return links;
    }

    /** {@code 12 links: 1 without a target, 2 ambiguous, 1 to a heading or block that is not there}. */
    String words() {
        StringBuilder words = new StringBuilder(Count.of(links, "link"));
        String separator = ": ";
        if (missing > 0) {
            words.append(separator).append(Count.of(missing)).append(" without a target");
            separator = ", ";
        }
        if (ambiguous > 0) {
            words.append(separator).append(Count.of(ambiguous)).append(" ambiguous");
            separator = ", ";
        }
        if (missingFragments > 0) {
            words.append(separator)
                    .append(Count.of(missingFragments))
                    .append(" to a heading or block that is not there");
            separator = ", ";
        }
        boolean allFound = links > 0 && separator.equals(": ");
        return words.append(allFound ? ", all found" : "").toString();
    }
}
