package io.github.vaultvet.scan;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The two halves of a link that is used as a time stamp: {@code [00:02:56](#t=00:02:56)}, {@code [[#09:28]]}. */
final class LinkStamp {

    private static final int MAX_DIGITS = 9;

    private LinkStamp() {}

    /** Where the fragment points, if it is a clock or a media fragment of spec R10.2. */
    static Optional<Reading> position(Link link) {
        String fragment = link.fragment();
        if (fragment.startsWith("#t=")) {
            String start = startOfRange(fragment.substring(3));
            Optional<Clock> clock = mediaTime(start);
            return clock.map(known -> new Reading(placeInTarget(link, start), start, clock));
        }
        if (fragment.length() < 2) {
            return Optional.empty();
        }
        String value = fragment.substring(1);
        Optional<Clock> clock = Clock.parse(value);
        return clock.map(known -> new Reading(placeInTarget(link, value), value, clock));
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

    /** The value is the last thing in the target as written, or the target as a whole stands for it. */
    private static Span placeInTarget(Link link, String value) {
        Span target = link.targetSpan();
        int length = value.length();
        return target.length() == link.fragment().length() && link.fragment().endsWith(value)
                ? new Span(target.end() - length, target.end())
                : target;
    }

    /** The text shown, if it is a clock. */
    static Optional<Reading> label(NoteText text, Link link) {
        Optional<String> display = link.display().map(LinkStamp::withoutBrackets);
        Optional<Clock> clock = display.flatMap(Clock::parse);
        return clock.map(known -> new Reading(placeInLink(text, link, display.get()), display.get(), clock));
    }

    private static String withoutBrackets(String display) {
        String trimmed = display.strip();
        return trimmed.startsWith("[") && trimmed.endsWith("]") && trimmed.length() > 2
                ? trimmed.substring(1, trimmed.length() - 1)
                : trimmed;
    }

    /** Before the target in a Markdown link, behind it in a wikilink; the whole link where it is not found. */
    private static Span placeInLink(NoteText text, Link link, String label) {
        Span span = link.span();
        String source = text.slice(span);
        int before = source.indexOf(label);
        boolean markdown = source.startsWith("[") && !source.startsWith("[[");
        int found = markdown ? before : source.lastIndexOf(label);
        if (found < 0) {
            return span;
        }
        int start = span.start() + source.substring(0, found).getBytes(StandardCharsets.UTF_8).length;
        return new Span(start, start + label.length());
    }
}
