package io.github.vaultvet.engine.baseline;

/** A file is no baseline. The message says where and why. */
public final class BaselineException extends Exception {

    private static final long serialVersionUID = 1L;

    BaselineException(String message) {
        super(message);
    }
}
