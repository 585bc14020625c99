package io.github.vaultvet.config;

import io.github.vaultvet.pattern.Glob;

/** How many wildcards one text of a configuration may still have, since each is held against every file. */
final class WildcardBudget {

    /** Characters of patterns with wildcards, all alternatives written out. */
    private static final int MOST = 50_000;

    private int spent;

    /** Whether one more pattern is bearable. */
    boolean allows(Glob glob) {
        spent = Math.min(MOST, spent) + glob.weight();
        return spent <= MOST;
    }
}
