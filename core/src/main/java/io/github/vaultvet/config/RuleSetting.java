package io.github.vaultvet.config;

import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.RuleInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a rule applies to some notes.
 *
 * @param severity how bad its findings are; empty if it is off
 * @param options its options, of the type that its {@link RuleInfo} has
 * @param origins who set the severity and each option, by its name in the configuration; what is not there is as it is
 *     by default
 */
public record RuleSetting(Optional<Severity> severity, Record options, Map<String, Origin> origins) {

    /** The key of the severity among the options and in {@link #origins}. */
    public static final String SEVERITY = "severity";

    public RuleSetting {
        origins = Map.copyOf(origins);
    }

    /** A setting that no configuration has made. */
    public RuleSetting(Optional<Severity> severity, Record options) {
        this(severity, options, Map.of());
    }

    /** How a rule applies where nothing is configured. */
    public static RuleSetting defaultOf(RuleInfo<?> info) {
        return new RuleSetting(info.severity(), info.defaults());
    }

    /** The same with another severity. */
    public RuleSetting with(Optional<Severity> changed, Origin origin) {
        Map<String, Origin> changedOrigins = new HashMap<>(origins);
        changedOrigins.put(SEVERITY, origin);
        return new RuleSetting(changed, options, changedOrigins);
    }
}
