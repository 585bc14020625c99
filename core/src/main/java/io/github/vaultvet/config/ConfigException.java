package io.github.vaultvet.config;

import io.github.vaultvet.diagnostic.Mistake;
import java.util.List;
import java.util.stream.Collectors;

/** The configuration cannot be used. The message says all that is wrong, one line a mistake. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // It is shown where it is caught and never written anywhere.
    private final List<Mistake> mistakes;

    private final int notShown;

    /** There is no configuration that could be read. */
    public ConfigException(String message) {
        super(message);
        this.mistakes = List.of();
        this.notShown = 0;
    }

    ConfigException(List<Mistake> mistakes, int notShown) {
        super(mistakes.stream().map(Mistake::line).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
        this.notShown = notShown;
    }

    /** What is wrong where; empty if there is no text that it could be shown in, and the message says it all. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** How many mistakes there are beside these. */
    public int notShown() {
        return notShown;
    }
}
