package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A time stamp of any form and shape.
 *
 * @param span the whole element or token
 * @param form how it is written
 * @param shape whether the element or the link around it is sound
 * @param readings the times in it
 * @param group what it belongs together with
 */
public record WrittenStamp(Span span, Form form, Shape shape, Readings readings, Group group) implements Timestamp {

    /**
     * The times that a stamp is made of.
     *
     * @param position where it points
     * @param label what it shows
     * @param end where it stops
     */
    public record Readings(Optional<Reading> position, Optional<Reading> label, Optional<Reading> end) {

        private Readings placed(UnaryOperator<Span> place) {
            return new Readings(
                    position.map(reading -> reading.placed(place)),
                    label.map(reading -> reading.placed(place)),
                    end.map(reading -> reading.placed(place)));
        }
    }

    @Override
    public Optional<Reading> position() {
        return readings.position;
    }

    @Override
    public Optional<Reading> label() {
        return readings.label;
    }

    @Override
    public Optional<Reading> end() {
        return readings.end;
    }

    @Override
    public Optional<Clock> clock() {
        if (readings.position.isPresent() && readings.position.get().clock().isPresent()) {
            return readings.position.get().clock();
        }
        return readings.label.isPresent() ? readings.label.get().clock() : Optional.empty();
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public Timestamp placed(UnaryOperator<Span> place) {
        return new WrittenStamp(place.apply(span), form, shape, readings.placed(place), group);
    }
}
