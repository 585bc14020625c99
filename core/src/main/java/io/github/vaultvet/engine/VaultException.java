package io.github.vaultvet.engine;

import io.github.vaultvet.git.GitException;

/** There is nothing to lint: no vault, no note, a path that does not exist. The message is a sentence for the user. */
public final class VaultException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Nobody knows what is to be linted, since Git cannot tell; in its words. */
    VaultException(GitException cause) {
        super(cause.getMessage(), cause);
    }

    public VaultException(String message) {
        super(message);
    }
}
