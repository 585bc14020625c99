package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;

/**
 * A heading.
 *
 * @param span the whole heading, underline included
 * @param level 1 to 6
 * @param text the raw source between its marks (spec R4.4)
 * @param linkable whether a link can point at it: only direct children of the document (R4.7)
 */
public record Heading(Span span, int level, String text, boolean linkable) implements Fact {

    /** What links are compared with (R4.2). */
    public String key() {
        return HeadingKey.of(text);
    }
}
