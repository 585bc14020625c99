package io.github.vaultvet.cli;

/** The arguments cannot be understood. The message is one sentence for the user, without a full stop. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
