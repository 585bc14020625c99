package io.github.vaultvet.rule;

import io.github.vaultvet.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All rules there are, ordered by id. */
public final class RuleCatalog {

    private final Map<RuleId, Rule> rules;

    private RuleCatalog(Map<RuleId, Rule> rules) {
        this.rules = rules;
    }

    /** The rules that are marked as such, by the list that the tests write of them. */
    public static RuleCatalog load() {
        List<Rule> rules = new ArrayList<>(RuleClasses.NAMES.size());
        for (String name : RuleClasses.NAMES) {
            rules.add(make(name));
        }
        return of(rules);
    }

    private static Rule make(String className) {
        try {
            return Class.forName(className)
                    .asSubclass(Rule.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the rule " + className + " cannot be made", e);
        }
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
