package io.github.vaultvet.cli;

import io.github.vaultvet.report.ColumnUnit;
import io.github.vaultvet.report.Frames;
import io.github.vaultvet.report.ReportFormat;
import io.github.vaultvet.report.TextOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * How the outcome is written.
 *
 * @param format the format of what goes to standard output
 * @param files reports that go to files
 * @param content how much of it is written
 * @param look how the text report looks
 */
record ReportOptions(ReportFormat format, List<ReportFile> files, Content content, Look look) {

    private static final String COLOR = "--color";
    private static final String COLUMNS = "--columns";
    private static final String FORMAT = "--format";
    private static final String FRAMES = "--frames";
    private static final String MAX_FINDINGS = "--max-findings";
    private static final String OUTPUT = "--output";
    private static final String QUIET = "--quiet";
    private static final String STATISTICS = "--statistics";
    private static final int FRAME_GUTTER = 8;

    ReportOptions {
        files = List.copyOf(files);
    }

    /** What a report holds. */
    enum Content {
        /** The findings and what there is to say beside them. */
        ALL,
        /** The findings alone. */
        FINDINGS,
        /** Numbers instead of findings. */
        STATISTICS,
        /** Numbers alone. */
        BARE_STATISTICS;

        boolean isQuiet() {
            return this == FINDINGS || this == BARE_STATISTICS;
        }

        boolean isStatistics() {
            return this == STATISTICS || this == BARE_STATISTICS;
        }
    }

    /**
     * What concerns the reports for people and editors alone.
     *
     * @param maxFindings entries that are shown; 0: all
     * @param frames whether the lines of the notes are shown
     * @param color whether it is coloured
     * @param columnUnit what columns count
     */
    record Look(int maxFindings, Frames frames, ColorChoice color, ColumnUnit columnUnit) {}

    static void declare(Options options) {
        options.group(
                "Report:",
                Option.choice(COLOR, ColorChoice.AUTO, "Whether to colour the text report."),
                Option.choice(
                        COLUMNS,
                        ColumnUnit.UTF16,
                        "What columns count in text and concise: UTF-16 units as in VS Code, or bytes as in Vim."),
                Option.choiceOfMany(
                        FORMAT,
                        "FORMAT",
                        ReportFormat.TEXT,
                        "diff is a patch that repairs the links whose repair is certain."),
                Option.choice(
                        FRAMES,
                        Frames.AUTO,
                        "Whether the text report shows the lines of the notes; auto: if there are at most 20 entries."),
                Option.number(
                        MAX_FINDINGS, TextOptions.DEFAULTS.maxEntries(), "Entries that the text report shows; 0: all."),
                Option.texts(
                        OUTPUT,
                        "FORMAT=FILE",
                        "Write a report to a file as well, in any of the formats; as often as you like."),
                Option.flag(QUIET, "Write the findings and nothing else: no summary, no progress, no notices."),
                Option.flag(
                        STATISTICS,
                        "Write numbers by rule, cause, folder and target instead of the findings; text or json."));
    }

    static ReportOptions of(Typed arguments) throws UsageException {
        List<ReportFile> files = new ArrayList<>();
        for (String typed : arguments.values(OUTPUT)) {
            files.add(ReportFile.of(OUTPUT, typed));
        }
        ReportFormat format = Arguments.choice(arguments, FORMAT, ReportFormat.class);
        Content content = content(arguments);
        if (content.isStatistics() && format != ReportFormat.TEXT && format != ReportFormat.JSON) {
            throw new UsageException(STATISTICS + " can be text or json; write other reports to a file with " + OUTPUT);
        }
        Look look = new Look(
                Arguments.number(arguments, MAX_FINDINGS),
                Arguments.choice(arguments, FRAMES, Frames.class),
                Arguments.choice(arguments, COLOR, ColorChoice.class),
                Arguments.choice(arguments, COLUMNS, ColumnUnit.class));
        return new ReportOptions(format, ReportFile.distinct(files), content, look);
    }

    private static Content content(Typed arguments) {
        boolean quiet = arguments.has(QUIET);
        if (arguments.has(STATISTICS)) {
            return quiet ? Content.BARE_STATISTICS : Content.STATISTICS;
        }
        return quiet ? Content.FINDINGS : Content.ALL;
    }

    boolean isQuiet() {
        return content.isQuiet();
    }

    /** Whether any of the reports is of this format. */
    boolean asksFor(ReportFormat wanted) {
        boolean asked = format == wanted;
        for (ReportFile file : files) {
            asked |= file.format() == wanted;
        }
        return asked;
    }

    /** How the text report looks on standard output. */
    TextOptions text(List<String> typed, Surroundings surroundings) {
        return new TextOptions(
                look.maxFindings(),
                look.frames(),
                look.color().isColored(surroundings),
                surroundings.isBuildLog(),
                columns(surroundings),
                typed,
                look.columnUnit());
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
