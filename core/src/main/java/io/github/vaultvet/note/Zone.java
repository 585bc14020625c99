package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;

/**
 * A stretch of a note that is not read as ordinary text. All block zones are listed, and those inline ones that hide
 * something that looks like a wikilink.
 *
 * @param span the zone with its marks
 * @param kind what it is
 * @param closed whether its closing mark was found; zones that need none count as closed
 * @param maskedLinks how many things that look like wikilinks it hides; 0 in comments, whose links count (R1.18)
 */
public record Zone(Span span, Kind kind, boolean closed, int maskedLinks) implements Fact {

    /** Kinds of zones, with the words the summary uses. */
    public enum Kind {
        FENCED_CODE("in code"),
        INDENTED_CODE("in code"),
        CODE_SPAN("in code"),
        MATH("in math"),
        HTML("in HTML"),
        HTML_COMMENT("in HTML comments"),
        COMMENT("in comments"),
        URL("in URLs"),
        DEFINITION("in link definitions");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Where a link in such a zone stands: {@code in code}. */
        public String words() {
            return words;
        }
    }
}
