package io.github.vaultvet.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * How the vault is read.
 *
 * @param config which configuration is used
 * @param crossCheck whether each note is compared with what a CommonMark parser reads in it
 * @param git whether Git is asked what became of missing files
 * @param jobs threads that read notes; 0: one a processor
 */
record ReadingOptions(ConfigOptions config, boolean crossCheck, boolean git, int jobs) {

    private static final String CROSS_CHECK = "--cross-check";
    private static final String JOBS = "--jobs";
    private static final String NO_GIT = "--no-git";

    static void declare(CommandSpec spec) {
        ConfigOptions.declare(spec);
        Arguments.group(
                spec,
                "Reading:",
                Arguments.flag(
                        CROSS_CHECK,
                        "Compare each note with what a CommonMark parser reads in it; takes several times as long."),
                Arguments.number(JOBS, 0, "Threads that read notes; 0: one a processor."),
                Arguments.flag(NO_GIT, "Do not ask Git whether missing files were renamed or deleted."));
    }

    static ReadingOptions of(ParseResult arguments) throws UsageException {
        return new ReadingOptions(
                ConfigOptions.of(arguments),
                Arguments.flag(arguments, CROSS_CHECK),
                !Arguments.flag(arguments, NO_GIT),
                Arguments.number(arguments, JOBS));
    }
}
