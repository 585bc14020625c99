package io.github.vaultvet.note;

import io.github.vaultvet.text.NoteText;
import java.util.List;
import java.util.Optional;

/**
 * The slip of writing {@code mm:ss} into the places of {@code hh:mm:ss} all through a note: {@code 12:34:00} for {@code
 * 00:12:34}. One stamp alone cannot show it, since a recording may well have a thirteenth hour. It shows in the series:
 * nearly all stamps fall on a whole minute, and some of them beyond the fifth hour.
 */
public final class UnitSlip {

    private static final int FEWEST_STAMPS = 4;
    private static final int FEWEST_LATE = 2;
    private static final int MOST_OTHERS_PERCENT = 20;
    private static final long MINUTE = 60_000;
    private static final long LATE = 5 * 60 * MINUTE;

    private final NoteText text;

    private UnitSlip(NoteText text) {
        this.text = text;
    }

    /** The slip of a note, if its stamps show one. */
    static Optional<UnitSlip> of(List<Timestamp> stamps, NoteText text) {
        if (stamps.size() < FEWEST_STAMPS) {
            return Optional.empty();
        }
        UnitSlip slip = new UnitSlip(text);
        int full = 0;
        int late = 0;
        int lateOnMinute = 0;
        int onMinute = 0;
        for (Timestamp stamp : stamps) {
            if (slip.hasThreeFields(stamp)) {
                long millis = stamp.clock().orElseThrow().millis();
                boolean isOnMinute = millis % MINUTE == 0;
                full++;
                onMinute += isOnMinute ? 1 : 0;
                late += millis >= LATE ? 1 : 0;
                lateOnMinute += isOnMinute && millis >= LATE ? 1 : 0;
            }
        }
        boolean shows = full >= FEWEST_STAMPS
                && lateOnMinute >= FEWEST_LATE
                && isNearly(lateOnMinute, late)
                && isNearly(onMinute, full);
        return shows ? Optional.of(slip) : Optional.empty();
    }

    private static boolean isNearly(int part, int whole) {
        return (whole - part) * 100 <= whole * MOST_OTHERS_PERCENT;
    }

    /** Whether a stamp's place is a clock with hours. */
    private boolean hasThreeFields(Timestamp stamp) {
        if (stamp.isPlain()) {
            return true;
        }
        Optional<Timestamp.Reading> read = stamp.position().or(stamp::label);
        return read.isPresent() && read.get().clock().isPresent() && colons(read.get()) == 2;
    }

    private int colons(Timestamp.Reading reading) {
        int colons = 0;
        for (int i = reading.span().start(); i < reading.span().end(); i++) {
            colons += text.bytes()[i] == ':' ? 1 : 0;
        }
        return colons;
    }

    /** Whether the stamp is one of those that are shifted: its seconds are 0, and its label does not say otherwise. */
    public boolean shifts(Timestamp stamp) {
        if (!hasThreeFields(stamp)) {
            return false;
        }
        Clock clock = stamp.clock().orElseThrow();
        boolean agrees = stamp.isPlain()
                || stamp.position().isEmpty()
                || stamp.label().isEmpty()
                || stamp.label()
                        .get()
                        .clock()
                        .filter(shown -> isSame(shown, clock))
                        .isPresent();
        return clock.millis() > 0 && clock.millis() % MINUTE == 0 && agrees;
    }

    private static boolean isSame(Clock shown, Clock clock) {
        return shown.equals(clock) || shown.equals(shifted(clock));
    }

    /** What was meant: hours as minutes, minutes as seconds. */
    public static Clock shifted(Clock clock) {
        return new Clock(clock.millis() / 60);
    }
}
