package io.github.vaultvet.scan;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The two halves of a link that is used as a time stamp: {@code [00:02:56](#t=00:02:56)}, {@code [[#09:28]]}. */
final class LinkStamp {

    private LinkStamp() {}

    /** Whether the link may say something about a time; asked for every link, so it looks at few characters. */
    static boolean mayHaveTime(String link) {
        return link.indexOf("t=") >= 0 || link.indexOf('#') == 0 || link.startsWith("ytseek:");
    }

    /**
     * A part of the link in the note.
     *
     * @param link target and fragment, or the address
     * @param place where it is written
     */
    static Reading reading(LinkTime.Part part, String link, Span place) {
        boolean asWritten = place.length() == link.length();
        int start = place.start() + part.from();
        return new Reading(asWritten ? new Span(start, start + part.text().length()) : place, part.clock());
    }

    /** The text shown, if it is meant as a clock. */
    static Optional<Reading> label(NoteText text, Span link, String display) {
        String shown = withoutBrackets(display);
        return ClockText.isLikeClock(shown)
                ? Optional.of(new Reading(placeInLink(text, link, shown), Clock.parse(shown)))
                : Optional.empty();
    }

    private static String withoutBrackets(String display) {
        String trimmed = display.strip();
        boolean square = trimmed.startsWith("[") && trimmed.endsWith("]");
        boolean round = trimmed.startsWith("(") && trimmed.endsWith(")");
        return trimmed.length() > 2 && (square || round) ? trimmed.substring(1, trimmed.length() - 1) : trimmed;
    }

    /** Before the target in a Markdown link, behind it in a wikilink; the whole link where it is not found. */
    private static Span placeInLink(NoteText text, Span link, String label) {
        String source = text.slice(link);
        int found = source.startsWith("[[") ? source.lastIndexOf(label) : source.indexOf(label);
        if (found < 0) {
            return link;
        }
        int start = link.start() + source.substring(0, found).getBytes(StandardCharsets.UTF_8).length;
        return new Span(start, start + label.length());
    }
}
