package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Timestamp;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A stamp that is out of order.
 *
 * @param stamp the stamp
 * @param time where it leads
 * @param neighbour the nearest stamp in order that it contradicts
 */
record BackwardStep(Timestamp stamp, Clock time, Clock neighbour) {

    /** The smallest set of stamps without which the others are in order. */
    static List<BackwardStep> in(List<Timestamp> stamps) {
        long[] values = new long[stamps.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = stamps.get(i).clock().orElseThrow().millis();
        }
        BitSet kept = LongestOrdered.of(values);
        List<BackwardStep> steps = new ArrayList<>();
        for (int i = kept.nextClearBit(0); i < values.length; i = kept.nextClearBit(i + 1)) {
            int before = kept.previousSetBit(i);
            int contradicted = before >= 0 && values[before] > values[i] ? before : kept.nextSetBit(i);
            steps.add(new BackwardStep(stamps.get(i), new Clock(values[i]), new Clock(values[contradicted])));
        }
        return steps;
    }

    /** How far it goes back, in milliseconds. */
    long millis() {
        return Math.abs(time.millis() - neighbour.millis());
    }

    /** For example {@code 00:02:14 after 00:02:17}. */
    Related related() {
        String word = time.compareTo(neighbour) < 0 ? " after " : " before ";
        return new Related(stamp.span(), time.hhmmss() + word + neighbour.hhmmss());
    }
}
