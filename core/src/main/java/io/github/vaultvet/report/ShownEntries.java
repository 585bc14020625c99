package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Chooses the entries of a report that are shown: of each rule the first few, so that no rule is hidden by another, and
 * of the rest those that come first. Keeps few more than are shown, so that a million findings need no memory here.
 */
final class ShownEntries {

    private static final int OF_EACH_RULE = 3;

    private final int max;
    private final PriorityQueue<Entry> best = new PriorityQueue<>(Collections.reverseOrder());
    private final Map<RuleId, PriorityQueue<Entry>> byRule = new HashMap<>();

    /**
     * @param max how many to show; 0 = all
     */
    ShownEntries(int max) {
        this.max = max;
    }

    void offer(Entry entry) {
        if (max == 0) {
            best.add(entry);
            return;
        }
        offer(entry, best, max);
        RuleId rule = entry.first().rule();
        PriorityQueue<Entry> ofRule = byRule.get(rule);
        if (ofRule == null) {
            ofRule = new PriorityQueue<>(Collections.reverseOrder());
            byRule.put(rule, ofRule);
        }
        offer(entry, ofRule, OF_EACH_RULE);
    }

    /** The last of the kept ones is the first of such a queue. */
    private static void offer(Entry entry, PriorityQueue<Entry> kept, int most) {
        if (kept.size() < most) {
            kept.add(entry);
        } else if (entry.compareTo(kept.element()) < 0) {
            kept.remove();
            kept.add(entry);
        }
    }

    /** In their order. */
    List<Entry> sorted() {
        List<Entry> firstOfRules = new ArrayList<>();
        byRule.values().forEach(firstOfRules::addAll);
        Collections.sort(firstOfRules);
        List<Entry> others = new ArrayList<>(best);
        Collections.sort(others);
        // By identity: two entries are never of the same findings.
        Set<Entry> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Entry> shown = new ArrayList<>();
        for (List<Entry> candidates : List.of(firstOfRules, others)) {
            for (Entry entry : candidates) {
                if ((max == 0 || shown.size() < max) && chosen.add(entry)) {
                    shown.add(entry);
                }
            }
        }
        Collections.sort(shown);
        return shown;
    }
}
