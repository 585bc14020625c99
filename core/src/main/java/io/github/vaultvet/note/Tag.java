package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;

/**
 * A tag in the text (spec R6.1).
 *
 * @param span with its {@code #}
 * @param name without {@code #}, as written
 */
public record Tag(Span span, String name) implements Fact {}
