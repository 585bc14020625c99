package io.github.vaultvet.engine.baseline;

import io.github.vaultvet.diagnostic.Diagnostic;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings that a vault lives with: how many of each kind each note may have. Nothing in it changes. */
public final class Baseline {

    /** The baseline of a vault that has none. */
    public static final Baseline EMPTY = new Baseline(Map.of());

    private final Map<String, Integer> counts;

    private Baseline(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /** A baseline that allows exactly these findings. */
    public static Baseline of(List<Diagnostic> findings) {
        Map<String, Integer> counts = new HashMap<>(findings.size() * 2);
        for (Diagnostic finding : findings) {
            counts.merge(LineKey.of(finding), 1, Integer::sum);
        }
        return new Baseline(counts);
    }

    /**
     * @param counts how many findings are allowed, each at least 1, by {@link LineKey}
     */
    static Baseline of(Map<String, Integer> counts) {
        return new Baseline(new HashMap<>(counts));
    }

    /** A baseline that allows what this one does, and the other on top. */
    Baseline with(Baseline other) {
        Map<String, Integer> sum = new HashMap<>(counts);
        other.counts.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return new Baseline(sum);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** How many lines its file has. */
    public int lines() {
        return counts.size();
    }

    /** How many findings it allows. */
    public int findings() {
        int sum = 0;
        for (int count : counts.values()) {
            sum += count;
        }
        return sum;
    }

    /** How many findings are allowed, by {@link LineKey}. */
    Map<String, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline baseline && baseline.counts.equals(counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }
}
