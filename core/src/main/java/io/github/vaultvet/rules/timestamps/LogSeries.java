package io.github.vaultvet.rules.timestamps;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The entries of a log in the order of the text, and which of them contradict the others. */
final class LogSeries {

    private static final int FEWEST_TIMES = 3;
    private static final int FEWEST_DATES = 5;
    private static final long HOUR = 3600;
    private static final long MIDNIGHT_STEP = 12 * HOUR;
    private static final long NOON_STEP = 4 * HOUR;
    private static final long LATE_MORNING = 10 * HOUR;

    private final List<LogEntry> entries;
    private final long[] values;
    private final int fewest;
    private final boolean times;
    private final boolean halves;

    private LogSeries(List<LogEntry> entries, int fewest, boolean times, boolean halves) {
        this.entries = entries;
        this.fewest = fewest;
        this.times = times;
        this.halves = halves;
        this.values = new long[entries.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = entries.get(i).value();
        }
    }

    /**
     * A log with times of day.
     *
     * @param halves whether all may be those of a clock with twelve hours
     */
    static LogSeries ofTimes(List<LogEntry> entries, boolean halves) {
        return new LogSeries(entries, FEWEST_TIMES, true, halves);
    }

    /** A log with dates. */
    static LogSeries ofDates(List<LogEntry> entries) {
        return new LogSeries(entries, FEWEST_DATES, false, false);
    }

    int size() {
        return values.length;
    }

    /** The fewest entries without which the others are in order; empty too if there is no order to speak of. */
    List<LogStep> steps() {
        if (values.length < fewest || isOrdered(false) || isOrdered(true)) {
            return List.of();
        }
        BitSet up = new LongestOrdered(values, true).indices();
        BitSet down = new LongestOrdered(negated(), true).indices();
        boolean descending = down.cardinality() > up.cardinality();
        BitSet kept = descending ? down : up;
        int others = values.length - kept.cardinality();
        return others * fewest > values.length ? List.of() : steps(kept, descending);
    }

    /** Whether the entries follow each other, but for one step that may lead over midnight or noon. */
    private boolean isOrdered(boolean descending) {
        int turns = 0;
        for (int i = 1; i < values.length; i++) {
            long before = descending ? values[i] : values[i - 1];
            long after = descending ? values[i - 1] : values[i];
            if (after < before) {
                if (!mayTurn(before, after)) {
                    return false;
                }
                turns++;
            }
        }
        return turns <= 1;
    }

    private boolean mayTurn(long before, long after) {
        boolean midnight = before - after >= MIDNIGHT_STEP;
        boolean noon = halves && before >= LATE_MORNING && before - after >= NOON_STEP;
        return times && (midnight || noon);
    }

    private List<LogStep> steps(BitSet kept, boolean descending) {
        List<LogStep> steps = new ArrayList<>();
        for (int i = kept.nextClearBit(0); i < values.length; i = kept.nextClearBit(i + 1)) {
            int before = kept.previousSetBit(i);
            boolean after = before >= 0 && (descending ? values[before] < values[i] : values[before] > values[i]);
            LogEntry neighbour = entries.get(after ? before : kept.nextSetBit(i));
            steps.add(new LogStep(entries.get(i), neighbour, after));
        }
        return steps;
    }

    private long[] negated() {
        long[] negated = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            negated[i] = -values[i];
        }
        return negated;
    }
}
