package io.github.vaultvet.engine.suppression;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What suppressions are held against.
 *
 * @param rules by each name that a rule has or had, the name of its family
 * @param requireReason whether one without a reason does nothing
 * @param today asked for if one may have run out
 */
public record SuppressionTerms(Map<String, String> rules, boolean requireReason, Supplier<LocalDate> today) {

    public SuppressionTerms {
        rules = Map.copyOf(rules);
    }
}
