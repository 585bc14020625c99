package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;

/**
 * A time of day that leads an entry of a log: {@code - 09:30 tea} (spec R10.9).
 *
 * @param span what is written
 * @param start the time; empty if there is no such time of day
 * @param end where the entry ends, if it says so and there is such a time
 * @param sequence the log
 */
public record LogTime(Span span, Optional<DayTime> start, Optional<DayTime> end, Sequence sequence) implements Fact {}
