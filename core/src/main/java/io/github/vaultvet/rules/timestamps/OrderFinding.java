package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.note.Clock;
import io.github.vaultvet.rules.timestamps.TimestampOrder.Direction;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stamps of a note that are out of order, put into words when they are asked for.
 *
 * @param first the first ones, in the order of the text
 * @param count how many there are
 * @param total among how many stamps
 * @param largest how far they go back at most, in milliseconds
 * @param direction that was asked for
 */
record OrderFinding(List<BackwardStep> first, int count, int total, long largest, Direction direction)
        implements Finding {

    private static final int MAX_RELATED = 50;

    /**
     * @param steps not empty, in the order of the text
     */
    static OrderFinding of(List<BackwardStep> steps, int total, Direction direction) {
        long largest = 0;
        for (BackwardStep step : steps) {
            largest = Math.max(largest, step.millis());
        }
        List<BackwardStep> first = steps.size() > MAX_RELATED ? steps.subList(0, MAX_RELATED) : steps;
        return new OrderFinding(List.copyOf(first), steps.size(), total, largest, direction);
    }

    @Override
    public Span span() {
        return first.get(0).span();
    }

    @Override
    public String message() {
        boolean one = count == 1;
        String subject = count + " of " + total + " time stamps ";
        if (largest == 0) {
            return subject + (one ? "repeats" : "repeat") + " the one before";
        }
        String way =
                switch (direction) {
                    case ASCENDING -> one ? "goes back" : "go back";
                    case DESCENDING -> one ? "goes forward" : "go forward";
                    case EITHER -> one ? "breaks the order" : "break the order";
                };
        return subject + way + (one ? " by " : ", at most by ") + new Clock(largest).hhmmss();
    }

    @Override
    public String help() {
        return "Correct the times, or set the option scope if the note does not follow the recording";
    }

    @Override
    public Optional<LinkDetail> link() {
        return Optional.empty();
    }

    @Override
    public List<Related> related() {
        List<Related> related = new ArrayList<>(first.size());
        for (BackwardStep step : first) {
            related.add(step.related());
        }
        return related;
    }

    @Override
    public List<Fix> fixes() {
        return List.of();
    }
}
