package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A link to another place in the vault, as its author wrote it. External links are {@link ExternalLink}s.
 *
 * <p>Target and fragment are normalised by spec R2.1–R2.5 (and R2.9 in Markdown links): trimmed, NFC, no-break spaces
 * made spaces, the alias cut off.
 */
public sealed interface Link extends Fact permits WikiLink, MarkdownLink, PropertyLink, CanvasLink, BaseLink {

    /** The whole token, from {@code !} or {@code [} to the last bracket or quote. */
    @Override
    Span span();

    /** The path part: everything before the first {@code #}. Empty for a link into the same note. */
    String target();

    /** From the first {@code #} on; empty if there is none. */
    String fragment();

    /** The place of target and fragment in the note's bytes, without blanks around them. */
    Span targetSpan();

    /** Whether the linked thing is shown in place: {@code ![[…]]} or {@code ![…](…)}. */
    boolean embedded();

    /** What is shown instead of the target; may be empty text. */
    Optional<String> display();

    /** Whether it stands in an Obsidian comment, {@code %%…%%}. */
    boolean inComment();

    /** The same link at other places. */
    Link placed(UnaryOperator<Span> place);

    /** The word for its form in lists of links: {@code wikilink}, {@code embed}, {@code property}. */
    String form();

    /** Whether the target is searched for as links in notes are (R3.5–R3.11); else {@code vault} knows what it names. */
    default boolean isSearched() {
        return true;
    }
}
