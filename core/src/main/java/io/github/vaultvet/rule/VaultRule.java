package io.github.vaultvet.rule;

import io.github.vaultvet.vault.Vault;

/** A rule that needs the whole vault: all names, and the summaries of all notes. Called once, after all notes. */
public interface VaultRule extends Rule {

    /** Reports what is wrong in the vault. */
    void check(Vault vault, VaultContext context);

    /** Whether it asks {@link Vault#graph who links to whom}, which is kept only for rules that do. */
    default boolean asksForGraph() {
        return false;
    }

    /** Whether it asks {@link Vault#mixedProperties what types properties have}, which is counted only for rules that do. */
    default boolean asksForProperties() {
        return false;
    }
}
