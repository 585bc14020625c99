package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;

/**
 * A tag in the text (spec R6.1).
 *
 * @param span with its {@code #}
 * @param name without {@code #}, as written
 * @param cutOff what goes on directly behind it and was most likely meant as a part of it: {@code ++} of {@code #c++};
 *     mostly empty
 */
public record Tag(Span span, String name, String cutOff) implements Fact {}
