package io.github.vaultvet.cli;

import io.github.vaultvet.report.Frames;
import io.github.vaultvet.report.TextOptions;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * How the outcome is written.
 *
 * @param format the format of what goes to standard output
 * @param maxFindings entries that the text report shows; 0: all
 * @param frames whether the text report shows the lines of the notes
 * @param color whether the text report is coloured
 */
record ReportOptions(CheckFormat format, int maxFindings, Frames frames, ColorChoice color) {

    private static final String COLOR = "--color";
    private static final String FORMAT = "--format";
    private static final String FRAMES = "--frames";
    private static final String MAX_FINDINGS = "--max-findings";
    private static final int FRAME_GUTTER = 8;

    static void declare(CommandSpec spec) {
        Arguments.group(
                spec,
                "Report:",
                Arguments.choice(COLOR, ColorChoice.class, ColorChoice.AUTO, "Whether to colour the text report."),
                Arguments.choice(
                        FORMAT,
                        CheckFormat.class,
                        CheckFormat.TEXT,
                        "The report's format; diff: a patch that repairs the links whose repair is certain."),
                Arguments.choice(
                        FRAMES,
                        Frames.class,
                        Frames.AUTO,
                        "Whether the text report shows the lines of the notes; auto: if there are at most 20 entries."),
                Arguments.number(
                        MAX_FINDINGS,
                        TextOptions.DEFAULTS.maxEntries(),
                        "Entries that the text report shows; 0: all."));
    }

    static ReportOptions of(ParseResult arguments) throws UsageException {
        return new ReportOptions(
                Arguments.choice(arguments, FORMAT, CheckFormat.class),
                Arguments.number(arguments, MAX_FINDINGS),
                Arguments.choice(arguments, FRAMES, Frames.class),
                Arguments.choice(arguments, COLOR, ColorChoice.class));
    }

    /** How the text report looks. */
    TextOptions text(List<String> typed, Surroundings surroundings) {
        return new TextOptions(
                maxFindings,
                frames,
                color.isColored(surroundings),
                surroundings.isBuildLog(),
                columns(surroundings),
                typed);
    }

    /** As wide as the terminal says it is, if it says so. */
    private static int columns(Surroundings surroundings) {
        try {
            return Integer.parseInt(surroundings.variable("COLUMNS")) - FRAME_GUTTER;
        } catch (NumberFormatException e) {
            return TextOptions.DEFAULTS.columns();
        }
    }
}
