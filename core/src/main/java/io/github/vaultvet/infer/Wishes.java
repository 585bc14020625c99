package io.github.vaultvet.infer;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.infer.NoteGroup.Share;
import java.util.HashMap;
import java.util.Map;

/**
 * Links to notes that nobody has written yet.
 *
 * @param links how many of the vault's links
 * @param targets how many different notes they name
 * @param repeated how many of those are named twice or more
 */
record Wishes(Share links, int targets, int repeated) {

    /** The rule that reports them. */
    static final RuleId RULE = new RuleId("unwritten-note");

    private static final int HUNDREDS = 100;
    private static final int DOZENS = 20;
    private static final int PER_CENT = 2;

    /** Counts those that a report lists. */
    static Wishes of(LintReport report) {
        Map<String, Integer> times = new HashMap<>();
        int links = 0;
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (diagnostic.rule().equals(RULE)) {
                links++;
                diagnostic.finding().link().ifPresent(link -> times.merge(link.target(), 1, Integer::sum));
            }
        }
        int repeated = (int) times.values().stream().filter(count -> count > 1).count();
        return new Wishes(new Share(links, report.statistics().links()), times.size(), repeated);
    }

    /** Whether there are so many that they are rather a plan than a defect. */
    boolean areAPlan() {
        return links.part() >= HUNDREDS || (links.part() >= DOZENS && links.isAtLeast(PER_CENT));
    }
}
