package io.github.vaultvet.scan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sites whose addresses can say where a recording starts (spec R10.3). */
enum VideoSite {
    YOUTUBE,
    YOUTUBE_SHORT,
    VIMEO,
    TWITCH,
    BILIBILI,
    SPOTIFY;

    private static final String SCHEME_END = "://";
    private static final List<String> PREFIXES = List.of("www.", "m.", "music.");

    /** The site that an address of the web leads to, if it is one of these. */
    static Optional<VideoSite> of(String link) {
        int scheme = link.indexOf(SCHEME_END);
        if (scheme < 0 || !link.startsWith("http")) {
            return Optional.empty();
        }
        int start = scheme + SCHEME_END.length();
        String name = site(link.substring(start, hostEnd(link, start)).toLowerCase(Locale.ROOT));
        return switch (name) {
            case "youtube.com", "youtube-nocookie.com" -> Optional.of(YOUTUBE);
            case "youtu.be" -> Optional.of(YOUTUBE_SHORT);
            case "vimeo.com", "player.vimeo.com" -> Optional.of(VIMEO);
            case "twitch.tv" -> Optional.of(TWITCH);
            case "bilibili.com" -> Optional.of(BILIBILI);
            case "open.spotify.com" -> Optional.of(SPOTIFY);
            default -> Optional.empty();
        };
    }

    private static int hostEnd(String link, int from) {
        int at = from;
        while (at < link.length() && "/?#".indexOf(link.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Where the path of an address begins. */
    static int path(String link) {
        return hostEnd(link, link.indexOf(SCHEME_END) + SCHEME_END.length());
    }

    private static String site(String host) {
        for (String prefix : PREFIXES) {
            if (host.startsWith(prefix)) {
                return host.substring(prefix.length());
            }
        }
        return host;
    }

    /** The name of the recording that a path leads to; empty if it leads to none, or the name stands elsewhere. */
    Optional<String> id(String path) {
        for (String folder : folders()) {
            if (path.startsWith(folder)) {
                return Optional.of(path.substring(folder.length()));
            }
        }
        return Optional.empty();
    }

    private List<String> folders() {
        return switch (this) {
            case YOUTUBE -> List.of("/embed/", "/shorts/", "/live/");
            case YOUTUBE_SHORT -> List.of("/");
            case VIMEO -> List.of("/video/", "/");
            case TWITCH -> List.of("/videos/");
            case BILIBILI -> List.of("/video/");
            case SPOTIFY -> List.of("/episode/", "/track/");
        };
    }

    /** Whether names of recordings have the form of YouTube's. */
    boolean isYouTube() {
        return this == YOUTUBE || this == YOUTUBE_SHORT;
    }
}
