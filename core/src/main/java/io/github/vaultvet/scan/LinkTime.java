package io.github.vaultvet.scan;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.note.Timestamp.Shape;
import java.util.Optional;

/**
 * What a link says about the time in a recording.
 *
 * @param form whose recording
 * @param shape whether it is said once and about something that can be found
 * @param resource the recording, the same for all links to it; empty for the note's own
 * @param start where to start
 * @param end where to stop
 */
record LinkTime(Form form, Shape shape, String resource, Optional<Part> start, Optional<Part> end) {

    /**
     * A part of the link.
     *
     * @param from index in the link's text
     * @param text what is written
     * @param clock what it says, if it can be read
     */
    record Part(int from, String text, Optional<Clock> clock) {}

    private static final String SEEK = "ytseek://";

    /** Reads a link; empty if it says nothing about a time. */
    static Optional<LinkTime> of(String link) {
        if (link.startsWith(SEEK)) {
            return Optional.of(ofTheNote(part(link, SEEK.length(), link.length())));
        }
        Optional<LinkTime> video = link.startsWith("http") ? VideoTime.of(link) : Optional.empty();
        if (video.isPresent()) {
            return video;
        }
        int hash = link.indexOf('#');
        return hash < 0 ? Optional.empty() : MediaTime.of(link, hash);
    }

    /** Seconds as such links have them. */
    static Part part(String link, int from, int to) {
        String text = link.substring(from, to);
        return new Part(from, text, MediaTime.seconds(text));
    }

    static LinkTime ofTheNote(Part start) {
        return new LinkTime(Form.LINK, Shape.SOUND, "", Optional.of(start), Optional.empty());
    }
}
