package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A property value that is exactly one wikilink (spec R5.20).
 *
 * @param span the value, with its quotes
 * @param targetSpan target and fragment inside the value; the whole value where escapes or a block scalar make the
 *     place inexact
 * @param key dotted path of the property: {@code up}, {@code author.0}, {@code meta.src}
 */
public record PropertyLink(
        Span span, String target, String fragment, Span targetSpan, Optional<String> display, String key)
        implements Link {

    @Override
    public boolean embedded() {
        return false;
    }

    @Override
    public boolean inComment() {
        return false;
    }

    @Override
    public String form() {
        return "property";
    }

    @Override
    public PropertyLink placed(UnaryOperator<Span> place) {
        return new PropertyLink(place.apply(span), target, fragment, place.apply(targetSpan), display, key);
    }
}
