package io.github.vaultvet.config;

/** The configuration cannot be used. The message has the place, what is wrong, and the nearest known name. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1L;

    public ConfigException(String message) {
        super(message);
    }
}
