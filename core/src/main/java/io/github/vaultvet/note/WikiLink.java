package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * {@code [[target#fragment|display]]} or {@code ![[…]]} in the text of a note (spec R1.4–R1.11, R2.1–R2.7).
 *
 * @param inTable whether it stands in a table's cell, where its pipe is written {@code \|} (R1.23)
 */
public record WikiLink(
        Span span,
        String target,
        String fragment,
        Span targetSpan,
        boolean embedded,
        Optional<String> display,
        boolean inComment,
        boolean inTable)
        implements Link {

    @Override
    public String form() {
        return embedded ? "embed" : "wikilink";
    }

    @Override
    public WikiLink placed(UnaryOperator<Span> place) {
        return new WikiLink(
                place.apply(span), target, fragment, place.apply(targetSpan), embedded, display, inComment, inTable);
    }
}
