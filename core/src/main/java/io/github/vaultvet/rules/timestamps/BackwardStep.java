package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.note.Clock;
import io.github.vaultvet.text.Span;

/**
 * A stamp that is out of order. A vault may have a hundred thousand.
 *
 * @param span the stamp
 * @param time where it leads, in milliseconds
 * @param neighbour where the nearest stamp in order leads that it contradicts
 * @param after whether that one stands before it
 */
record BackwardStep(Span span, long time, long neighbour, boolean after) {

    /** How far it goes back, in milliseconds; 0 if it repeats its neighbour. */
    long millis() {
        return Math.abs(time - neighbour);
    }

    /** For example {@code 00:02:14 after 00:02:17}. */
    Related related() {
        return new Related(
                span, new Clock(time).hhmmss() + (after ? " after " : " before ") + new Clock(neighbour).hhmmss());
    }
}
