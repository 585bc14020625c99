package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.diagnostic.Related;

/**
 * An entry of a log that is out of order.
 *
 * @param entry the entry
 * @param neighbour the nearest entry in order that it contradicts
 * @param after whether that one stands before it
 */
record LogStep(LogEntry entry, LogEntry neighbour, boolean after) {

    /** For example {@code 10:15 after 10:51}. */
    Related related() {
        return new Related(entry.span(), entry.text() + (after ? " after " : " before ") + neighbour.text());
    }
}
