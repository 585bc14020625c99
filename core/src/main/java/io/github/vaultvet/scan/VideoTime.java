package io.github.vaultvet.scan;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.note.Timestamp.Shape;
import io.github.vaultvet.scan.LinkTime.Part;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads where links to videos start, {@code &t=1h2m3s} or {@code ?start=90&end=120} (spec R10.3). */
final class VideoTime {

    private static final int ID_LENGTH = 11;
    private static final int MAX_DIGITS = 7;

    private final String link;
    private int starts;
    private @Nullable Part start;
    private @Nullable Part end;
    private String id = "";
    private String part = "";

    private VideoTime(String link) {
        this.link = link;
    }

    /** Reads a link to the web; empty if it leads to no recording, or to its beginning. */
    static Optional<LinkTime> of(String link) {
        Optional<VideoSite> found = VideoSite.of(link);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        VideoSite site = found.get();
        VideoTime video = new VideoTime(link);
        int path = VideoSite.path(link);
        int query = firstOf(link, "?#", path);
        boolean known = video.readPath(link.substring(path, query), site);
        video.readParameters(query);
        if (!known || video.starts == 0) {
            return Optional.empty();
        }
        boolean sound = !site.isYouTube() || isId(video.id);
        Shape shape = video.starts > 1 ? Shape.TWO_POSITIONS : sound ? Shape.SOUND : Shape.BAD_VIDEO_ID;
        String resource = site.isYouTube() ? video.id : site + "/" + video.id + video.part;
        return Optional.of(new LinkTime(
                Form.VIDEO, shape, resource, Optional.ofNullable(video.start), Optional.ofNullable(video.end)));
    }

    private static int firstOf(String text, String marks, int from) {
        int at = Math.max(0, from);
        while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Whether the path is one of a recording. */
    private boolean readPath(String path, VideoSite site) {
        Optional<String> name = site.id(path);
        id = name.orElse("");
        return name.isPresent() || (site == VideoSite.YOUTUBE && path.equals("/watch"));
    }

    private void readParameters(int from) {
        int at = from;
        while (at < link.length()) {
            int next = firstOf(link, "&#?", at + 1);
            int equals = link.indexOf('=', at + 1);
            if (equals > 0 && equals < next) {
                keep(link.substring(at + 1, equals), equals + 1, next);
            }
            at = next;
        }
    }

    private void keep(String name, int from, int to) {
        String value = link.substring(from, to);
        switch (name) {
            case "v" -> id = value;
            // Bilibili: one of several recordings under an address.
            case "p" -> part = "?p=" + value;
            case "end" -> end = new Part(from, value, duration(value));
            case "t", "start" -> {
                starts++;
                start = start == null ? new Part(from, value, duration(value)) : start;
            }
            default -> {}
        }
    }

    private static boolean isId(String id) {
        if (id.length() != ID_LENGTH) {
            return false;
        }
        for (int i = 0; i < ID_LENGTH; i++) {
            char c = id.charAt(i);
            if (c >= 0x80 || !(Character.isLetterOrDigit(c) || c == '-' || c == '_')) {
                return false;
            }
        }
        return true;
    }

    /** {@code 90}, {@code 90s}, {@code 1h2m3s}, {@code 2m}, {@code 1m30}. */
    static Optional<Clock> duration(String value) {
        String units = "hms";
        long seconds = 0;
        int unit = 0;
        int at = 0;
        while (at < value.length() && unit < units.length()) {
            int from = at;
            while (at < value.length() && value.charAt(at) >= '0' && value.charAt(at) <= '9') {
                at++;
            }
            int found = at == value.length() ? 2 : units.indexOf(value.charAt(at));
            if (at == from || at - from > MAX_DIGITS || found < unit) {
                return Optional.empty();
            }
            seconds += Long.parseLong(value, from, at, 10) * (found == 0 ? 3600 : found == 1 ? 60 : 1);
            unit = found + 1;
            at++;
        }
        boolean whole = !value.isEmpty() && at >= value.length();
        return whole ? Optional.of(new Clock(seconds * 1000)) : Optional.empty();
    }
}
