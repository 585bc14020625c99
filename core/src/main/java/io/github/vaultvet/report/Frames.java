package io.github.vaultvet.report;

import java.util.Locale;

/** Whether the text report shows the lines of the notes. */
public enum Frames {
    /** Where there are few entries. */
    AUTO,
    ALWAYS,
    NEVER;

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
