package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The file of a card, or the background of a group, in a canvas: an exact path from the vault's root (spec R7.3).
 *
 * @param span the string that names the file, with its quotes
 * @param fragment the card's subpath (R7.4)
 * @param targetSpan the string without its quotes
 * @param fragmentSpan the string that holds the fragment, with its quotes; {@code span} if there is none
 */
public record CanvasLink(Span span, String target, String fragment, Span targetSpan, Span fragmentSpan)
        implements Link {

    /** The same link, placed where its fragment stands, for a verdict on that. */
    public CanvasLink atFragment() {
        Span inside = new Span(fragmentSpan.start() + 1, fragmentSpan.end() - 1);
        return new CanvasLink(fragmentSpan, target, fragment, inside, fragmentSpan);
    }

    @Override
    public boolean isSearched() {
        return false;
    }

    @Override
    public boolean embedded() {
        return false;
    }

    @Override
    public Optional<String> display() {
        return Optional.empty();
    }

    @Override
    public boolean inComment() {
        return false;
    }

    @Override
    public String form() {
        return "canvas";
    }

    @Override
    public CanvasLink placed(UnaryOperator<Span> place) {
        return new CanvasLink(place.apply(span), target, fragment, place.apply(targetSpan), place.apply(fragmentSpan));
    }
}
