package io.github.vaultvet.moment;

import java.util.List;
import java.util.Optional;

/**
 * A format of the library Moment, with which Obsidian makes the names of dated notes (spec R10.13).
 *
 * @param written as in the settings
 * @param parts what it consists of, in order; empty if something in it is not understood
 */
public record MomentFormat(String written, List<Part> parts) {

    public MomentFormat {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a format.
     *
     * @param text what a name must have in its place, if it is literal; else the token as written
     */
    record Part(MomentToken token, String text) {}

    /** Reads a format. */
    public static MomentFormat of(String written) {
        return new MomentFormat(written, new MomentFormatParser(written).parts());
    }

    /** Whether names can be judged by it. */
    public boolean isUnderstood() {
        return !parts.isEmpty();
    }

    /** Reads a text as Moment does in its strict mode. */
    public MomentReading read(String text) {
        return new MomentReader(text).read(parts);
    }

    /** The token for the year that belongs to the format's week, if it has another one and no day. */
    public Optional<String> missingWeekYear() {
        boolean year = has(MomentToken.YEAR) || has(MomentToken.SHORT_YEAR);
        boolean day = has(MomentToken.DAY) || has(MomentToken.PADDED_DAY) || has(MomentToken.ORDINAL_DAY);
        boolean weekYear = has(MomentToken.WEEK_YEAR) || has(MomentToken.ISO_WEEK_YEAR);
        if (!year || day || weekYear) {
            return Optional.empty();
        }
        if (has(MomentToken.ISO_WEEK) || has(MomentToken.PADDED_ISO_WEEK)) {
            return Optional.of("GGGG");
        }
        return has(MomentToken.WEEK) || has(MomentToken.PADDED_WEEK) ? Optional.of("gggg") : Optional.empty();
    }

    private boolean has(MomentToken token) {
        for (Part part : parts) {
            if (part.token() == token) {
                return true;
            }
        }
        return false;
    }
}
