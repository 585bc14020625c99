package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;

/**
 * A time stamp that points into a recording.
 *
 * @param span the whole element or token
 * @param form how it is written
 * @param position where it points: the {@code data-t} attribute, or a link's fragment; empty if there is none
 * @param label what it shows; empty if it shows nothing
 * @param shape whether the element around it is sound
 * @param section number of the heading's section it stands in, 0 before the first heading
 * @param paragraph number of the block of text it stands in: paragraph, list item's text, table cell, heading
 * @param list number of the list it stands in; outside of lists, a number of its own for each paragraph
 */
public record Timestamp(
        Span span,
        Form form,
        Optional<Reading> position,
        Optional<Reading> label,
        Shape shape,
        int section,
        int paragraph,
        int list)
        implements Fact {

    /** The instant that the stamp means: its position's, else its label's. */
    public Optional<Clock> clock() {
        if (position.isPresent() && position.get().clock().isPresent()) {
            return position.get().clock();
        }
        return label.isPresent() ? label.get().clock() : Optional.empty();
    }

    /**
     * A text that should be a clock.
     *
     * @param span its place, without quotes or brackets
     * @param text as written
     * @param clock what it says, if it is one of spec R10.1
     */
    public record Reading(Span span, String text, Optional<Clock> clock) {

        /** Reads a text. */
        public static Reading of(Span span, String text) {
            return new Reading(span, text, Clock.parse(text));
        }
    }

    /** How a stamp is written. */
    public enum Form {
        /** {@code <a class="yt-timestamp" data-t="00:02:17">[00:02:17]</a>}. */
        ANCHOR,
        /** {@code [00:02:17]} in the text. */
        BARE,
        /** A link whose fragment is a stamp: {@code [00:02:56](#t=00:02:56)}, {@code [[#09:28]]}. */
        LINK
    }

    /** Whether an anchor element is sound. */
    public enum Shape {
        SOUND,
        /** No attribute {@code data-t}, or under another name. */
        NO_POSITION,
        /** The class is not {@code yt-timestamp}, or its quotes are broken. */
        BROKEN_TAG,
        /** No {@code </a>}. */
        UNCLOSED,
        /** Another anchor begins before this one ends. */
        NESTED,
        /** The label is more than a clock. */
        ODD_LABEL
    }
}
