package io.github.vaultvet.engine;

/** A bug of ours; the message names the rule and the note, or what else was at work. */
public final class InternalErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InternalErrorException(String message, Throwable cause) {
        super(message, cause);
    }
}
