package io.github.vaultvet.rule;

/** Something that can be wrong with a vault. Stateless; found by {@link RuleCatalog} through the service loader. */
public interface Rule {

    /** Everything that is known about the rule without running it. */
    RuleInfo<?> info();
}
