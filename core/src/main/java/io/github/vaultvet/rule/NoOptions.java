package io.github.vaultvet.rule;

/** The options of a rule that has none. */
public record NoOptions() {}
