package io.github.vaultvet.cli;

/** What {@code check} can write. */
enum CheckFormat {
    /** The report for people. */
    TEXT,
    /** The report for programs. */
    JSON,
    /** A patch that makes the repairs that are certain. */
    DIFF
}
