package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;

/**
 * Something that is wrong with a canvas as such (spec R7.1, R7.2).
 *
 * @param span where
 * @param kind what
 * @param detail the id, or the reader's own words
 * @param related another place that belongs to it, such as the first of two equal ids
 */
public record CanvasProblem(Span span, Kind kind, String detail, Optional<Span> related) implements Fact {

    /** What can be wrong. */
    public enum Kind {
        /** It is no JSON, or beyond a limit: nothing of it is read. */
        SYNTAX,
        /** The file, its nodes or its edges are JSON of another kind than a canvas has. */
        WRONG_SHAPE,
        /** Two cards or two arrows have the same id. */
        DUPLICATE_ID,
        /** An arrow begins or ends at a card that does not exist. */
        MISSING_NODE
    }
}
