package io.github.vaultvet.config;

import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.RuleInfo;
import java.util.Optional;

/**
 * How a rule applies to some notes.
 *
 * @param severity how bad its findings are; empty if it is off
 * @param options its options, of the type that its {@link RuleInfo} has
 */
public record RuleSetting(Optional<Severity> severity, Record options) {

    /** How a rule applies where nothing is configured. */
    public static RuleSetting defaultOf(RuleInfo<?> info) {
        return new RuleSetting(info.severity(), info.defaults());
    }
}
