package io.github.vaultvet.infer;

import java.util.Locale;

/** A form of values that is so well known that it is asked for where nearly all values have it. */
enum ValueShape {
    VIDEO_ID("^[A-Za-z0-9_-]{11}$"),
    WEB_ADDRESS("^https?://");

    private static final int ID_LENGTH = 11;

    private final String pattern;

    ValueShape(String pattern) {
        this.pattern = pattern;
    }

    /** As a schema asks for it; {@link #fits} agrees with it. */
    String pattern() {
        return pattern;
    }

    boolean fits(String value) {
        return switch (this) {
            case VIDEO_ID -> value.length() == ID_LENGTH && value.chars().allMatch(ValueShape::isOfId);
            case WEB_ADDRESS -> value.startsWith("http://") || value.startsWith("https://");
        };
    }

    private static boolean isOfId(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }

    /** Whether a property of this name may be one; any eleven letters could be the id of a video. */
    boolean mayBe(String property) {
        String name = property.toLowerCase(Locale.ROOT);
        return switch (this) {
            case VIDEO_ID -> name.contains("id") && (name.contains("video") || name.contains("youtube"));
            case WEB_ADDRESS -> true;
        };
    }
}
