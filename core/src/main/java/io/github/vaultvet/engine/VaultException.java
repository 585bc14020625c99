package io.github.vaultvet.engine;

/** There is nothing to lint: no vault, no note, a path that does not exist. The message is a sentence for the user. */
public final class VaultException extends Exception {

    private static final long serialVersionUID = 1L;

    public VaultException(String message) {
        super(message);
    }
}
