package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An anchor that is written exactly as it should be and shows where it leads: {@code <a class="yt-timestamp"
 * data-t="00:02:17">[00:02:17]</a>}.
 *
 * @param span the element
 * @param time where it leads
 * @param group what it belongs together with
 */
public record PlainAnchor(Span span, Clock time, Group group) implements Timestamp {

    /** What stands before the position. */
    public static final String START = "<a class=\"yt-timestamp\" data-t=\"";
    /** What stands between the position and the label. */
    public static final String MIDDLE = "\">[";
    /** What stands behind the label. */
    public static final String END = "]</a>";
    /** The length of {@code hh:mm:ss}. */
    public static final int CLOCK_LENGTH = 8;

    @Override
    public Form form() {
        return Form.ANCHOR;
    }

    @Override
    public Shape shape() {
        return Shape.SOUND;
    }

    @Override
    public Optional<Reading> position() {
        return reading(span.start() + START.length());
    }

    @Override
    public Optional<Reading> label() {
        return reading(span.end() - END.length() - CLOCK_LENGTH);
    }

    private Optional<Reading> reading(int start) {
        return Optional.of(new Reading(new Span(start, start + CLOCK_LENGTH), clock()));
    }

    @Override
    public Optional<Reading> end() {
        return Optional.empty();
    }

    @Override
    public Optional<Clock> clock() {
        return Optional.of(time);
    }

    @Override
    public boolean isPlain() {
        return true;
    }

    @Override
    public Timestamp placed(UnaryOperator<Span> place) {
        return new PlainAnchor(place.apply(span), time, group);
    }
}
