package io.github.vaultvet.scan;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.PlainAnchor;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.note.Timestamp.Shape;
import io.github.vaultvet.note.WrittenStamp;
import io.github.vaultvet.note.WrittenStamp.Readings;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the anchors that are time stamps. The scanner calls it in the order of the text, at places outside code, math
 * and HTML comments.
 *
 * <p>Every search ends at the next anchor or at a place that is remembered, so that all calls together cost no more
 * than the note is long.
 */
final class AnchorReader {

    private static final byte[] PLAIN_START = PlainAnchor.START.getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PLAIN_MIDDLE = PlainAnchor.MIDDLE.getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PLAIN_END = PlainAnchor.END.getBytes(StandardCharsets.ISO_8859_1);
    private static final int CLOCK_LENGTH = PlainAnchor.CLOCK_LENGTH;
    private static final int PLAIN_LENGTH =
            PLAIN_START.length + CLOCK_LENGTH + PLAIN_MIDDLE.length + CLOCK_LENGTH + PLAIN_END.length;

    private final NoteText text;
    private final byte[] bytes;
    private final NoteBuilder into;
    private final StampPlace place;
    private int labelEnd;

    private int closeSearchedFrom = -1;
    private int closeSearchedTo = -1;
    private boolean closeFound;

    AnchorReader(NoteText text, NoteBuilder into, StampPlace place) {
        this.text = text;
        this.bytes = text.bytes();
        this.into = into;
        this.place = place;
    }

    /** The offset behind the label that was read last. */
    int labelEnd() {
        return labelEnd;
    }

    /** Whether an anchor begins here: {@code <a} and a blank, a line end or {@code >}. */
    static boolean isAnchor(byte[] bytes, int at, int limit) {
        if (at + 2 >= limit || bytes[at] != '<' || (bytes[at + 1] | 0x20) != 'a') {
            return false;
        }
        byte next = bytes[at + 2];
        return next == ' ' || next == '>' || next == '\t' || next == '\n' || next == '\r';
    }

    /**
     * Reads an anchor that is written exactly as it should be and shows where it leads, as nearly all do, {@code <a class="yt-timestamp"
     * data-t="00:02:17">[00:02:17]</a>}, without looking at it attribute by attribute.
     *
     * @return the offset behind it, or {@code at} if it is not written so
     */
    int plain(int at, int limit) {
        int position = at + PLAIN_START.length;
        int label = position + CLOCK_LENGTH + PLAIN_MIDDLE.length;
        int end = at + PLAIN_LENGTH;
        boolean plain = end <= limit
                && isAt(PLAIN_START, at)
                && isAt(PLAIN_MIDDLE, position + CLOCK_LENGTH)
                && isAt(PLAIN_END, label + CLOCK_LENGTH)
                && Arrays.equals(bytes, position, position + CLOCK_LENGTH, bytes, label, label + CLOCK_LENGTH);
        int seconds = plain ? ClockText.seconds(bytes, position) : -1;
        if (seconds < 0) {
            return at;
        }
        labelEnd = end;
        into.add(new PlainAnchor(new Span(at, end), new Clock(seconds * 1000L), place.group()));
        return end;
    }

    private boolean isAt(byte[] wanted, int at) {
        return Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /**
     * Reads the anchor that begins here, if it is meant as a time stamp.
     *
     * @param limit the end of the text that the anchor stands in; nothing behind it is read
     */
    void read(int at, int limit) {
        AnchorTag tag = AnchorTag.read(text, at, limit);
        if (!tag.isMeantAsStamp()) {
            return;
        }
        int next = tag.end();
        while (next < limit && !isAnchor(bytes, next, limit) && !isAnchorEnd(next, limit)) {
            next++;
        }
        boolean closed = next < limit && isAnchorEnd(next, limit);
        Span content = new Span(tag.end(), next);
        Optional<Reading> label = closed ? wholeLabel(content) : leadingLabel(content);
        int end = closed
                ? anchorEnd(next, limit)
                : label.map(clock -> endOfLeadingLabel(clock, content)).orElse(tag.end());
        labelEnd = end;
        Shape shape = shapeOf(tag, closed && bytes[end - 1] == '>', next, limit, label);
        Readings readings = new Readings(tag.position(), label, Optional.empty());
        into.add(new WrittenStamp(new Span(at, end), Form.ANCHOR, shape, readings, place.group()));
    }

    private Shape shapeOf(AnchorTag tag, boolean closed, int next, int limit, Optional<Reading> label) {
        if (!tag.isSound()) {
            return Shape.BROKEN_TAG;
        }
        if (!tag.hasDataT()) {
            return Shape.NO_POSITION;
        }
        if (!closed) {
            return isAnchor(bytes, next, limit) && isClosedLater(next, limit) ? Shape.NESTED : Shape.UNCLOSED;
        }
        return label.isPresent()
                        && !ClockText.isLikeClock(text.slice(label.get().span()))
                ? Shape.ODD_LABEL
                : Shape.SOUND;
    }

    /** Whether {@code </a} follows before the limit. */
    private boolean isClosedLater(int at, int limit) {
        if (at < closeSearchedFrom || at > closeSearchedTo || (!closeFound && limit > closeSearchedTo)) {
            closeSearchedFrom = at;
            closeSearchedTo = at;
            while (closeSearchedTo < limit && !isAnchorEnd(closeSearchedTo, limit)) {
                closeSearchedTo++;
            }
            closeFound = closeSearchedTo < limit;
        }
        return closeFound && closeSearchedTo < limit;
    }

    /** Whether {@code </a} stands here and its name ends there. */
    private boolean isAnchorEnd(int at, int limit) {
        if (at + 2 >= limit || bytes[at] != '<' || bytes[at + 1] != '/' || (bytes[at + 2] | 0x20) != 'a') {
            return false;
        }
        return at + 3 == limit || !(Chars.isLetter(bytes[at + 3]) || Chars.isDigit(bytes[at + 3]));
    }

    /** Behind {@code </a>}; behind the {@code a} if there is no {@code >}. */
    private int anchorEnd(int at, int limit) {
        int end = at + 3;
        while (end < limit && (bytes[end] == ' ' || bytes[end] == '\t')) {
            end++;
        }
        return end < limit && bytes[end] == '>' ? end + 1 : at + 3;
    }

    /** Everything between the tags, without blanks and one pair of brackets around it. */
    private Optional<Reading> wholeLabel(Span content) {
        Span inner = ClockText.withoutBrackets(bytes, content);
        return inner.isEmpty() ? Optional.empty() : Optional.of(reading(inner));
    }

    /** A clock right behind the tag, where nothing says how far the label reaches. */
    private Optional<Reading> leadingLabel(Span content) {
        int start = content.start();
        if (start < content.end() && bytes[start] == '[') {
            start++;
        }
        int end = ClockText.endOfClock(bytes, start, content.end());
        return end == start ? Optional.empty() : Optional.of(reading(new Span(start, end)));
    }

    /** Behind the bracket that closes the label, or behind a {@code >} that is left over of {@code </a>}. */
    private int endOfLeadingLabel(Reading label, Span content) {
        int end = label.span().end();
        if (end < content.end() && (bytes[end] == ']' || bytes[end] == '>')) {
            return end + 1;
        }
        return end;
    }

    private Reading reading(Span span) {
        return new Reading(span, Clock.parse(text.slice(span)));
    }
}
