package io.github.vaultvet.cli;

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

    static void declare(Options options) {
        ConfigOptions.declare(options);
        options.group(
                "Reading:",
                Option.flag(
                        CROSS_CHECK,
                        "Compare each note with what a CommonMark parser reads in it; takes several times as long."),
                Option.number(JOBS, 0, "Threads that read notes; 0: one a processor."),
                Option.flag(NO_GIT, "Do not ask Git whether missing files were renamed or deleted."));
    }

    static ReadingOptions of(Typed arguments) throws UsageException {
        return new ReadingOptions(
                ConfigOptions.of(arguments),
                arguments.has(CROSS_CHECK),
                !arguments.has(NO_GIT),
                Arguments.number(arguments, JOBS));
    }
}
