package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;

/**
 * Something that is wrong with a base as such (spec R7.6–R7.9).
 *
 * @param span where
 * @param kind what
 * @param detail the name, or the reader's own words
 * @param related another place that belongs to it, such as the first of two equal names
 */
public record BaseProblem(Span span, Kind kind, String detail, Optional<Span> related) implements Fact {

    /** What can be wrong. */
    public enum Kind {
        /** It is no YAML, or beyond a limit. */
        SYNTAX,
        /** The same key twice in one mapping. */
        DUPLICATE_KEY,
        /** The whole, or a part, is YAML of another kind than a base has. */
        WRONG_SHAPE,
        /** A formula that is used and not defined. */
        MISSING_FORMULA,
        /** Two views have the same name. */
        DUPLICATE_VIEW,
        /** A view's name holds what has a meaning in links, so that no link can choose it. */
        VIEW_NAME,
        /** A string in an expression has no end. */
        UNCLOSED_STRING
    }
}
