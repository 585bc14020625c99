package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Timestamp;

/**
 * A stamp that is out of order.
 *
 * @param stamp the stamp
 * @param time where it leads
 * @param neighbour the nearest stamp in order that it contradicts
 * @param after whether that one stands before it
 */
record BackwardStep(Timestamp stamp, Clock time, Clock neighbour, boolean after) {

    /** How far it goes back, in milliseconds; 0 if it repeats its neighbour. */
    long millis() {
        return Math.abs(time.millis() - neighbour.millis());
    }

    /** For example {@code 00:02:14 after 00:02:17}. */
    Related related() {
        return new Related(stamp.span(), time.hhmmss() + (after ? " after " : " before ") + neighbour.hhmmss());
    }
}
