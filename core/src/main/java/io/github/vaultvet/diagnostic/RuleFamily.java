package io.github.vaultvet.diagnostic;

/** The rules that are one for whatever outlives a run: fingerprints, suppressions and baselines. */
public final class RuleFamily {

    private static final String UNWRITTEN_NOTE = "unwritten-note";
    private static final String BROKEN_LINK = "broken-link";

    private RuleFamily() {}

    /** The name of a rule's family: its own, but for the one pair between which only Git's history decides. */
    public static String of(RuleId rule) {
        return rule.value().equals(UNWRITTEN_NOTE) ? BROKEN_LINK : rule.value();
    }
}
