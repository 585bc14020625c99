package io.github.vaultvet.diagnostic;

/**
 * Something about the run that is no finding and belongs on standard error: a folder left out, a file that vanished.
 *
 * @param message one sentence without a full stop
 */
public record Notice(String message) {}
