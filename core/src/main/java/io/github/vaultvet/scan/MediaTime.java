package io.github.vaultvet.scan;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.note.Timestamp.Shape;
import io.github.vaultvet.scan.LinkTime.Part;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads media fragments, {@code #t=10,20} (spec R10.2), and clocks as fragments, {@code #09:28}. */
final class MediaTime {

    private static final int MAX_DIGITS = 9;
    private static final String NPT = "npt:";

    private static final Set<String> MEDIA = Set.of(
            "3gp", "avi", "flac", "m4a", "m4v", "mkv", "mov", "mp3", "mp4", "oga", "ogg", "ogv", "opus", "wav", "webm");

    private MediaTime() {}

    /** Reads the fragment that begins with the hash; one that cannot be read counts only where it can be nothing else. */
    static Optional<LinkTime> of(String link, int hash) {
        String target = link.substring(0, hash);
        int from = parameter(link, hash + 1);
        if (from < 0) {
            Part part = new Part(hash + 1, link.substring(hash + 1), Clock.parse(link.substring(hash + 1)));
            return target.isEmpty() && part.clock().isPresent()
                    ? Optional.of(LinkTime.ofTheNote(part))
                    : Optional.empty();
        }
        int ampersand = link.indexOf('&', from);
        LinkTime time = read(link, target, from, ampersand < 0 ? link.length() : ampersand);
        boolean certain = target.isEmpty() || isMedia(target);
        return certain || isSound(time) ? Optional.of(time) : Optional.empty();
    }

    private static boolean isSound(LinkTime time) {
        return time.start().flatMap(Part::clock).isPresent()
                && time.end().map(part -> part.clock().isPresent()).orElse(true);
    }

    /** Where the value of {@code t=} begins among parameters that {@code &} separates; negative if there is none. */
    private static int parameter(String link, int from) {
        int at = from;
        while (at >= 0) {
            if (link.startsWith("t=", at)) {
                return at + 2;
            }
            int ampersand = link.indexOf('&', at);
            at = ampersand < 0 ? -1 : ampersand + 1;
        }
        return -1;
    }

    private static LinkTime read(String link, String target, int from, int to) {
        int start = link.startsWith(NPT, from) ? from + NPT.length() : from;
        int comma = link.indexOf(',', start);
        boolean range = comma >= 0 && comma < to;
        int startEnd = range ? comma : to;
        boolean fromBeginning = range && startEnd == start;
        Optional<Part> first = fromBeginning
                ? Optional.of(new Part(start, "", Optional.of(new Clock(0))))
                : Optional.of(LinkTime.part(link, start, startEnd));
        // Media Extended: e is the end of the recording.
        boolean toTheEnd = range && link.substring(comma + 1, to).equals("e");
        Optional<Part> last = range && !toTheEnd ? Optional.of(LinkTime.part(link, comma + 1, to)) : Optional.empty();
        return new LinkTime(target.isEmpty() ? Form.LINK : Form.MEDIA, Shape.SOUND, target, first, last);
    }

    /** Whether a path or an address is that of a recording. */
    static boolean isMedia(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        int dot = path.lastIndexOf('.');
        return dot >= 0 && MEDIA.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** A clock of spec R10.1, or seconds with an optional fraction. */
    static Optional<Clock> seconds(String value) {
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
}
