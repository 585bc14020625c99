package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A time stamp that points into a recording. Nearly all are {@link PlainAnchor}s, which are kept small; every other one
 * is a {@link WrittenStamp}.
 */
public sealed interface Timestamp extends Fact permits PlainAnchor, WrittenStamp {

    /** How it is written. */
    Form form();

    /** Whether the element or the link around it is sound. */
    Shape shape();

    /** Where it points: the attribute {@code data-t}, or what a link says; empty if there is none. */
    Optional<Reading> position();

    /** What it shows; empty if it shows nothing. */
    Optional<Reading> label();

    /** Where it stops, if it is a range. */
    Optional<Reading> end();

    /** What it belongs together with. */
    Group group();

    /** The instant that the stamp means: its position's, else its label's. */
    Optional<Clock> clock();

    /** Whether nothing about the way it is written has to be looked at. */
    boolean isPlain();

    /** The same stamp at another place. */
    Timestamp placed(UnaryOperator<Span> place);

    /**
     * A text that should be a clock; {@code note.text().slice(span)} is what is written.
     *
     * @param span its place, without quotes or brackets
     * @param clock what it says, if it can be read
     */
    record Reading(Span span, Optional<Clock> clock) {

        Reading placed(UnaryOperator<Span> place) {
            return new Reading(place.apply(span), clock);
        }
    }

    /**
     * Where a stamp stands. Stamps with the same numbers belong together.
     *
     * @param section number of the heading's section, 0 before the first heading
     * @param paragraph number of the block of text: paragraph, list item's text, table cell, heading
     * @param sequence the list, column, row of headings or text that it is a part of
     * @param recording number of the recording that it points into, 0 for the note's own
     */
    record Group(int section, int paragraph, Sequence sequence, int recording) {}

    /** How a stamp is written. */
    enum Form {
        /** {@code <a class="yt-timestamp" data-t="00:02:17">[00:02:17]</a>}. */
        ANCHOR,
        /** {@code [00:02:17]} in the text. */
        BARE,
        /** A clock at the beginning of a line, {@code (02:17)} or {@code **00:02:17**}, one of several. */
        LEADING,
        /**
         * A link into the recording of the note: {@code [00:02:56](#t=00:02:56)}, {@code [[#09:28]]}, {@code
         * [02:56](ytseek://176)}, {@code [02:56]()}.
         */
        LINK,
        /** A link to a place in a recording: {@code ![[talk.mp4#t=10,20]]}. */
        MEDIA,
        /** A link to a place in a video: {@code [01:30](https://youtu.be/dQw4w9WgXcQ?t=90)}. */
        VIDEO;

        /** Whether it points into the recording that the note is about. */
        public boolean isOfTheNote() {
            return this != MEDIA && this != VIDEO;
        }
    }

    /** Whether an element or a link is sound. */
    enum Shape {
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
        ODD_LABEL,
        /** The link says twice where to start. */
        TWO_POSITIONS,
        /** The link names no video. */
        BAD_VIDEO_ID
    }
}
