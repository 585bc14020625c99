package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.rules.timestamps.TimestampOrder.Direction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Stamps that belong together, in the order of the text; each has a clock. */
final class StampSeries {

    private static final long HALF_A_DAY = 12 * 3_600_000;

    private final List<Timestamp> stamps;
    private final long[] millis;

    StampSeries(List<Timestamp> stamps) {
        this.stamps = stamps;
        this.millis = new long[stamps.size()];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = stamps.get(i).clock().orElseThrow().millis();
        }
    }

    int size() {
        return stamps.size();
    }

    /** Whether each stamp may follow the one before it. */
    boolean isOrdered(boolean descending, boolean repeats) {
        for (int i = 1; i < millis.length; i++) {
            long step = descending ? millis[i - 1] - millis[i] : millis[i] - millis[i - 1];
            if (step < 0 || (step == 0 && !repeats)) {
                return false;
            }
        }
        return true;
    }

    /** The smallest set of stamps without which the others are in order. */
    List<BackwardStep> steps(Direction direction, boolean repeats) {
        return switch (direction) {
            case ASCENDING -> steps(false, repeats);
            case DESCENDING -> steps(true, repeats);
            case EITHER -> {
                List<BackwardStep> up = steps(false, repeats);
                List<BackwardStep> down = up.isEmpty() ? up : steps(true, repeats);
                yield down.size() < up.size() ? down : up;
            }
        };
    }

    private List<BackwardStep> steps(boolean descending, boolean repeats) {
        if (isOrdered(descending, repeats) || isNewestFirst(repeats) || isOverMidnight()) {
            return List.of();
        }
        long[] values = descending ? negated() : millis;
        BitSet kept = new LongestOrdered(values, repeats).indices();
        List<BackwardStep> steps = new ArrayList<>();
        for (int i = kept.nextClearBit(0); i < values.length; i = kept.nextClearBit(i + 1)) {
            int before = kept.previousSetBit(i);
            boolean after = before >= 0 && (values[before] > values[i] || (!repeats && values[before] == values[i]));
            int contradicted = after ? before : kept.nextSetBit(i);
            steps.add(new BackwardStep(stamps.get(i).span(), millis[i], millis[contradicted], after));
        }
        return steps;
    }

    /** A log with the newest entry on top is in order too; it is not written with anchors or links (spec R10.9). */
    private boolean isNewestFirst(boolean repeats) {
        Form form = stamps.get(0).form();
        return (form == Form.BARE || form == Form.LEADING) && isOrdered(true, repeats);
    }

    /** Clocks with seconds may be times of day, {@code 23:59:59} and then {@code 00:00:10} (spec R10.9). */
    private boolean isOverMidnight() {
        int turns = 0;
        for (int i = 1; i < millis.length; i++) {
            boolean back = millis[i] < millis[i - 1];
            if (back && millis[i - 1] - millis[i] < HALF_A_DAY) {
                return false;
            }
            turns += back ? 1 : 0;
        }
        return stamps.get(0).form() == Form.LEADING && turns == 1;
    }

    private long[] negated() {
        long[] values = new long[millis.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = -millis[i];
        }
        return values;
    }
}
