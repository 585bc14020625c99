package io.github.vaultvet.scan;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The two halves of a link that is used as a time stamp: {@code [00:02:56](#t=00:02:56)}, {@code [[#09:28]]}. */
final class LinkStamp {

    private static final int MAX_DIGITS = 9;

    private LinkStamp() {}

    /**
     * Where a link into its own note points, if its fragment is a clock or a media fragment of spec R10.2.
     *
     * @param fragment with its {@code #}
     * @param place where it is written
     */
    static Optional<Reading> position(String fragment, Span place) {
        if (fragment.startsWith("#t=")) {
            String start = startOfRange(fragment.substring(3));
            Optional<Clock> clock = mediaTime(start);
            return clock.map(known -> new Reading(placeOf(start, fragment, place), clock));
        }
        if (fragment.length() < 2 || fragment.charAt(0) != '#') {
            return Optional.empty();
        }
        String value = fragment.substring(1);
        Optional<Clock> clock = Clock.parse(value);
        return clock.map(known -> new Reading(placeOf(value, fragment, place), clock));
    }

    /** What stands before the first comma or ampersand, {@code npt:} dropped. */
    private static String startOfRange(String range) {
        int from = range.startsWith("npt:") ? 4 : 0;
        int to = from;
        while (to < range.length() && range.charAt(to) != ',' && range.charAt(to) != '&') {
            to++;
        }
        return range.substring(from, to);
    }

    private static Optional<Clock> mediaTime(String value) {
        Optional<Clock> clock = Clock.parse(value);
        if (clock.isPresent()) {
            return clock;
        }
        int end = 0;
        while (end < value.length() && end <= MAX_DIGITS && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
            end++;
        }
        if (end == 0 || end > MAX_DIGITS || (end < value.length() && value.charAt(end) != '.')) {
            return Optional.empty();
        }
        long millis = Long.parseLong(value, 0, end, 10) * 1000;
        if (end + 1 >= value.length()) {
            return Optional.of(new Clock(millis));
        }
        return Clock.parse("0:00" + value.substring(end)).map(fraction -> new Clock(millis + fraction.millis()));
    }

    /** The value's own place, if the fragment is written as it is read; else the fragment's. */
    private static Span placeOf(String value, String fragment, Span place) {
        if (place.length() != fragment.length()) {
            return place;
        }
        int start = place.start() + fragment.indexOf(value);
        return new Span(start, start + value.length());
    }

    /** The text shown, if it is a clock. */
    static Optional<Reading> label(NoteText text, Span link, String display) {
        String shown = withoutBrackets(display);
        Optional<Clock> clock = Clock.parse(shown);
        return clock.map(known -> new Reading(placeInLink(text, link, shown), clock));
    }

    private static String withoutBrackets(String display) {
        String trimmed = display.strip();
        return trimmed.startsWith("[") && trimmed.endsWith("]") && trimmed.length() > 2
                ? trimmed.substring(1, trimmed.length() - 1)
                : trimmed;
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
