package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * {@code [display](target#fragment "title")} or {@code ![…](…)} with an internal destination (spec R2.8–R2.16).
 *
 * @param targetSpan the destination without angle brackets, still encoded
 * @param display the text between the square brackets, as written
 */
public record MarkdownLink(
        Span span,
        String target,
        String fragment,
        Span targetSpan,
        boolean embedded,
        Optional<String> display,
        boolean inComment)
        implements Link {

    @Override
    public String form() {
        return embedded ? "image" : "markdown";
    }

    @Override
    public MarkdownLink placed(UnaryOperator<Span> place) {
        return new MarkdownLink(
                place.apply(span), target, fragment, place.apply(targetSpan), embedded, display, inComment);
    }
}
