package io.github.vaultvet.git;

/** Git cannot tell. The message is a sentence for the user, which says why and what to do. */
public class GitException extends Exception {

    private static final long serialVersionUID = 1L;

    GitException(String message) {
        super(message);
    }

    /** There is no repository. */
    public static final class NoRepository extends GitException {

        private static final long serialVersionUID = 1L;

        NoRepository(String message) {
            super(message);
        }
    }
}
