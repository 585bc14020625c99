package io.github.vaultvet.scan;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.ExternalLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.note.Timestamp.Shape;
import io.github.vaultvet.note.WrittenStamp;
import io.github.vaultvet.note.WrittenStamp.Readings;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.Optional;

/**
 * Reads the time stamps of one note. The scanner calls it in the order of the text, at places outside code, math and
 * HTML comments.
 */
final class TimestampReader {

    /** Where the text stands that is being read. */
    final StampPlace place = new StampPlace();

    /** Stamps that are anchors. */
    final AnchorReader anchors;

    private final NoteText text;
    private final byte[] bytes;
    private final NoteBuilder into;

    TimestampReader(NoteText text, NoteBuilder into) {
        this.text = text;
        this.bytes = text.bytes();
        this.into = into;
        this.anchors = new AnchorReader(text, into, place);
    }

    /**
     * Reads {@code [00:01:02]} in the text, and {@code [01:02]} where it leads its line (spec R10.5, R10.15).
     *
     * @param at the bracket, which begins no link
     */
    void bare(int at, int limit) {
        if (at < anchors.labelEnd()) {
            return;
        }
        int end = ClockText.endOfClock(bytes, at + 1, limit);
        if (end == at + 1 || end == limit || bytes[end] != ']') {
            return;
        }
        if (end + 1 < limit && (bytes[end + 1] == '(' || bytes[end + 1] == '[' || bytes[end + 1] == ':')) {
            return;
        }
        Reading label = reading(new Span(at + 1, end));
        boolean full = ClockText.isFull(text.slice(label.span()));
        if (full || (label.clock().isPresent() && leadsLine(at))) {
            Readings readings = new Readings(Optional.empty(), Optional.of(label), Optional.empty());
            add(new Span(at, end + 1), Form.BARE, Shape.SOUND, readings);
        }
    }

    /** Whether only marks of lists, quotes, headings and emphasis stand before the offset on its line. */
    private boolean leadsLine(int offset) {
        int at = offset - 1;
        while (at >= 0 && " \t>#-*+.)0123456789|".indexOf(bytes[at]) >= 0) {
            at--;
        }
        return at < text.contentStart() || bytes[at] == '\n' || bytes[at] == '\r';
    }

    /** Adds the stamp that the link is, if it is one. */
    boolean link(Link link) {
        String fragment = link.fragment();
        boolean shown = link.embedded() && link.target().isEmpty();
        boolean mayBeStamp = !shown && !fragment.isEmpty() && LinkStamp.mayHaveTime(fragment);
        return mayBeStamp && add(link.span(), link.target() + fragment, link.targetSpan(), link.display());
    }

    /** As {@link #link(Link)}; a destination with a colon counts as external, even {@code #t=00:02:56} (spec R2.8). */
    boolean link(ExternalLink link) {
        return LinkStamp.mayHaveTime(link.url()) && add(link.span(), link.url(), link.urlSpan(), link.display());
    }

    /** {@code [02:56]()}, a link without a destination: the player of the note takes it for a place in its recording. */
    void emptyLink(Span span, String display) {
        Optional<Reading> label = LinkStamp.label(text, span, display);
        if (label.isPresent()) {
            add(span, Form.LINK, Shape.SOUND, new Readings(Optional.empty(), label, Optional.empty()));
        }
    }

    private boolean add(Span span, String link, Span target, Optional<String> display) {
        Optional<LinkTime> found = LinkTime.of(link);
        if (found.isEmpty()) {
            return false;
        }
        LinkTime time = found.get();
        Optional<Reading> label = display.flatMap(shown -> LinkStamp.label(text, span, shown));
        if (label.isEmpty() && time.form() == Form.MEDIA && !MediaTime.isMedia(time.resource())) {
            return false;
        }
        Readings readings = new Readings(
                time.start().map(part -> LinkStamp.reading(part, link, target)),
                label,
                time.end().map(part -> LinkStamp.reading(part, link, target)));
        into.add(new WrittenStamp(span, time.form(), time.shape(), readings, place.group(time.resource())));
        return true;
    }

    private void add(Span span, Form form, Shape shape, Readings readings) {
        into.add(new WrittenStamp(span, form, shape, readings, place.group()));
    }

    private Reading reading(Span span) {
        return new Reading(span, Clock.parse(text.slice(span)));
    }
}
