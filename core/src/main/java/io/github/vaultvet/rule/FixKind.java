package io.github.vaultvet.rule;

/** How often a rule knows the repair. */
public enum FixKind {
    NEVER,
    SOMETIMES,
    ALWAYS
}
