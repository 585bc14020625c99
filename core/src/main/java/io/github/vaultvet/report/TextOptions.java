package io.github.vaultvet.report;

import java.util.List;

/**
 * How the text report looks.
 *
 * @param maxEntries how many entries are shown at most; 0 = all
 * @param frames whether lines of the notes are shown
 * @param color whether to colour by ANSI sequences
 * @param buildLog whether the report goes into the log of a build service that reads commands from it
 * @param columns how wide a line of a note may be shown, at most 100
 * @param arguments what was asked to be checked, as typed, to say how to go on
 * @param columnUnit what the column of a place counts
 */
public record TextOptions(
        int maxEntries,
        Frames frames,
        boolean color,
        boolean buildLog,
        int columns,
        List<String> arguments,
        ColumnUnit columnUnit) {

    static final int MAX_COLUMNS = 100;
    private static final int MIN_COLUMNS = 20;
    private static final int DEFAULT_ENTRIES = 100;

    /** What the command line does by default in a pipe. */
    public static final TextOptions DEFAULTS =
            new TextOptions(DEFAULT_ENTRIES, Frames.AUTO, false, false, MAX_COLUMNS, List.of());

    public TextOptions {
        columns = Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, columns));
        arguments = List.copyOf(arguments);
    }

    /** Options whose columns count what they count by default. */
    public TextOptions(
            int maxEntries, Frames frames, boolean color, boolean buildLog, int columns, List<String> arguments) {
        this(maxEntries, frames, color, buildLog, columns, arguments, ColumnUnit.UTF16);
    }

    /** The same with or without colours. */
    public TextOptions colored(boolean colored) {
        return new TextOptions(maxEntries, frames, colored, buildLog, columns, arguments, columnUnit);
    }

    /** The same with another unit of columns. */
    public TextOptions in(ColumnUnit unit) {
        return new TextOptions(maxEntries, frames, color, buildLog, columns, arguments, unit);
    }

    /** A text of the vault as it may be shown. */
    String shown(String text) {
        return buildLog ? Escaper.buildLog(text) : Escaper.console(text);
    }
}
