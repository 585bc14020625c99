package io.github.vaultvet.rule;

import io.github.vaultvet.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** All rules there are, ordered by id. */
public final class RuleCatalog {

    private final Map<RuleId, Rule> rules;

    private RuleCatalog(Map<RuleId, Rule> rules) {
        this.rules = rules;
    }

    /** The rules named in {@code META-INF/services}, which the build writes from their annotations. */
    public static RuleCatalog load() {
        // The class loader is named because a Maven plugin's thread has another one.
        return of(ServiceLoader.load(Rule.class, Rule.class.getClassLoader()));
    }

    /** A catalogue of just these rules. */
    public static RuleCatalog of(Iterable<Rule> rules) {
        Map<RuleId, Rule> found = new TreeMap<>();
        for (Rule rule : rules) {
            if (found.put(rule.info().id(), rule) != null) {
                throw new IllegalStateException(
                        "two rules are called " + rule.info().id());
            }
        }
        return new RuleCatalog(Collections.unmodifiableMap(found));
    }

    public List<Rule> rules() {
        return new ArrayList<>(rules.values());
    }

    public Optional<Rule> find(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }
}
