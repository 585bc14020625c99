package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import java.util.Optional;

/**
 * Something wrong with a note's front matter.
 *
 * @param span where
 * @param kind what
 * @param detail the key, the placeholder, the number or the parser's own words; may be empty
 * @param related another place that belongs to it, such as the first of two equal keys
 * @param repair what makes the front matter readable, proved by reading it again
 */
public record FrontMatterProblem(Span span, Kind kind, String detail, Optional<Span> related, Optional<TextEdit> repair)
        implements Fact {

    /** A problem that stands alone and that nothing is known to mend. */
    public FrontMatterProblem(Span span, Kind kind, String detail) {
        this(span, kind, detail, Optional.empty(), Optional.empty());
    }

    /** What can be wrong. */
    public enum Kind {
        /** Opened and never closed: for Obsidian there is no front matter (R5.4). */
        UNCLOSED,
        /** Blanks or empty lines above it, or blanks behind its dashes: for Obsidian it is text (R5.1). */
        INEXACT_OPEN,
        /** A byte order mark stands before it: Obsidian's index reads it, its editor does not (R5.2). */
        BYTE_ORDER_MARK,
        /** The closing line is not exactly three dashes (R5.3). */
        INEXACT_CLOSE,
        /** The root is a list or a single value (R5.5). */
        NOT_A_MAPPING,
        /** Not YAML (R5.6). */
        SYNTAX,
        /** The same key twice in one mapping (R5.6). */
        DUPLICATE_KEY,
        /** A placeholder of a template, not in quotes: YAML reads it, but as something else (R5.6). */
        PLACEHOLDER,
        /** A placeholder of a template, not in quotes, that is why this is no YAML (R5.16). */
        UNREADABLE_PLACEHOLDER,
        /** Longer than the limit on front matter. */
        TOO_LARGE,
        /** Nested deeper, with more aliases or more nodes than the limits. */
        TOO_COMPLEX
    }

    /** Whether Obsidian loses all properties because of it. */
    public boolean dropsProperties() {
        return kind != Kind.INEXACT_CLOSE && kind != Kind.PLACEHOLDER && kind != Kind.BYTE_ORDER_MARK;
    }
}
