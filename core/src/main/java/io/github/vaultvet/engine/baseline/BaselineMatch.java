package io.github.vaultvet.engine.baseline;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells old findings from new ones, in two passes. First a line allows the first findings of its kind in its note; what
 * is left of it then allows findings of its kind in a note of the same name in another folder, so that a folder can be
 * renamed.
 */
public final class BaselineMatch {

    private final Judged judged;
    private final Map<String, int[]> left = new HashMap<>();
    private final List<Diagnostic> old = new ArrayList<>();
    private List<Diagnostic> fresh = new ArrayList<>();

    private BaselineMatch(Judged judged) {
        this.judged = judged;
    }

    /** Whether a run would have found what a line allows, if it were there. */
    @FunctionalInterface
    public interface Judged {

        /** @param family of the rule, see {@link io.github.vaultvet.diagnostic.RuleFamily} */
        boolean judges(String family, VaultPath note);
    }

    /**
     * Compares a run's findings with a baseline.
     *
     * @param findings in the order of reports
     * @param judged about lines that allow nothing that was found
     */
    public static BaselineMatch of(Baseline baseline, List<Diagnostic> findings, Judged judged) {
        BaselineMatch match = new BaselineMatch(judged);
        if (baseline.isEmpty()) {
            match.fresh = findings;
            return match;
        }
        baseline.counts().forEach((key, count) -> match.left.put(key, new int[] {count}));
        for (Diagnostic finding : findings) {
            int[] allowed = match.left.get(LineKey.of(finding));
            if (allowed != null && allowed[0] > 0) {
                allowed[0]--;
                match.old.add(finding);
            } else {
                match.fresh.add(finding);
            }
        }
        match.left.values().removeIf(count -> count[0] == 0);
        if (!match.fresh.isEmpty() && !match.left.isEmpty()) {
            match.followMovedNotes();
        }
        return match;
    }

    private void followMovedNotes() {
        Map<String, Deque<String>> moved = new HashMap<>();
        for (String key : left.keySet()) {
            if (isJudged(key)) {
                moved.computeIfAbsent(LineKey.withoutFolder(key), name -> new ArrayDeque<>())
                        .add(key);
            }
        }
        List<Diagnostic> unknown = new ArrayList<>();
        for (Diagnostic finding : fresh) {
            Deque<String> lines = moved.get(LineKey.withoutFolder(LineKey.of(finding)));
            if (lines == null || lines.isEmpty()) {
                unknown.add(finding);
            } else {
                take(lines);
                old.add(finding);
            }
        }
        fresh = unknown;
        old.sort(Diagnostic.ORDER);
    }

    private void take(Deque<String> lines) {
        left.computeIfPresent(lines.element(), (key, count) -> {
            count[0]--;
            return count[0] == 0 ? null : count;
        });
        if (!left.containsKey(lines.element())) {
            lines.remove();
        }
    }

    private boolean isJudged(String key) {
        return judged.judges(LineKey.rule(key), VaultPath.of(LineKey.note(key)));
    }

    /** Findings that the baseline does not know, in the order of reports. */
    public List<Diagnostic> fresh() {
        return fresh;
    }

    /** Findings that it knows, in the order of reports. */
    public List<Diagnostic> old() {
        return old;
    }

    /** How many lines allow more than there is. */
    public int staleLines() {
        int stale = 0;
        for (String key : left.keySet()) {
            stale += isJudged(key) ? 1 : 0;
        }
        return stale;
    }

    /** The baseline without what has been mended, under the present names of the notes. */
    public Baseline shrunk() {
        return Baseline.of(old).with(unjudged());
    }

    /** The baseline that allows all that was found. */
    public Baseline grown() {
        return shrunk().with(Baseline.of(fresh));
    }

    /** What the run could not have found: in notes that were not asked for, by rules that are off. */
    private Baseline unjudged() {
        Map<String, Integer> counts = new HashMap<>();
        left.forEach((key, count) -> {
            if (!isJudged(key)) {
                counts.put(key, count[0]);
            }
        });
        return Baseline.of(counts);
    }
}
