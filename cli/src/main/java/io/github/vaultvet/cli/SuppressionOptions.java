package io.github.vaultvet.cli;

import java.util.List;

/**
 * Whether findings are to be suppressed.
 *
 * @param add whether a patch that suppresses them is written in place of a report
 * @param reason what the comments in it give as their reason; may be empty
 */
record SuppressionOptions(boolean add, String reason) {

    private static final String ADD = "--add-suppressions";
    private static final String REASON = "--reason";
    private static final List<String> NOT_IN_A_COMMENT = List.of("--", "%%", "[[", "<", ">", "\n", "\r");

    static void declare(Options options) {
        options.group(
                "Suppressions:",
                Option.flag(
                        ADD, "Write no report, but a patch that suppresses all findings by comments in their notes."),
                Option.text(REASON, "TEXT", "The reason that these comments give."));
    }

    static SuppressionOptions of(Typed arguments) throws UsageException {
        boolean add = arguments.has(ADD);
        String reason = arguments.value(REASON).orElse("").strip();
        if (!add && !reason.isEmpty()) {
            throw new UsageException(REASON + " needs " + ADD);
        }
        for (String mark : NOT_IN_A_COMMENT) {
            if (reason.contains(mark)) {
                throw new UsageException(
                        "a reason cannot hold \"" + mark.strip() + "\", which a comment would not survive");
            }
        }
        return new SuppressionOptions(add, reason);
    }
}
