package io.github.vaultvet.report;

import java.util.ArrayList;
import java.util.List;

/** How many findings there are of each rule, as lines of the text report. */
final class RuleTable {

    private static final int MAX_CAUSES = 4;
    private static final int SEVERITY_WIDTH = 7;

    private RuleTable() {}

    /**
     * A line a rule.
     *
     * @param max how many rules are shown; 0 = all
     */
    static List<String> lines(List<Tally.RuleCount> counts, int max, Ink ink) {
        List<String> lines = new ArrayList<>();
        int width = 0;
        for (Tally.RuleCount count : counts) {
            width = Math.max(width, Count.of(count.findings()).length());
        }
        int shown = max == 0 ? counts.size() : Math.min(max, counts.size());
        for (Tally.RuleCount count : counts.subList(0, shown)) {
            lines.add("  " + Lines.right(Count.of(count.findings()), width) + "  "
                    + ink.severity(
                            count.severity(), Lines.padded(count.severity().word(), SEVERITY_WIDTH)) + "  "
                    + count.rule() + ", in " + Count.of(count.notes(), "file") + causes(count));
        }
        if (counts.size() > shown) {
            lines.add("  and " + Count.of(counts.size() - shown, "more rule"));
        }
        return lines;
    }

    private static String causes(Tally.RuleCount count) {
        List<String> parts = new ArrayList<>();
        for (Tally.CauseCount cause : count.causes()) {
            if (parts.size() == MAX_CAUSES) {
                parts.add("...");
                break;
            }
            parts.add(cause.cause() + " " + Count.of(cause.findings()));
        }
        boolean worthSaying = count.causes().size() > 1
                || (count.causes().size() == 1
                        && count.findings() != count.causes().get(0).findings());
        return worthSaying ? ": " + String.join(", ", parts) : "";
    }
}
