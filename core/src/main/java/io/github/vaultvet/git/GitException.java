package io.github.vaultvet.git;

/** Git cannot tell. The message is a sentence for the user, which says why and what to do. */
public final class GitException extends Exception {

    private static final long serialVersionUID = 1L;

    GitException(String message) {
        super(message);
    }
}
