package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;

/**
 * A date that leads a heading or a list's item: {@code ## 2024-01-31} (spec R10.10).
 *
 * @param span what is written
 * @param date the date, which may not exist; empty if it leaves out zeros
 * @param sequence what it belongs together with
 */
public record LogDate(Span span, Optional<DateText> date, Sequence sequence) implements Fact {}
