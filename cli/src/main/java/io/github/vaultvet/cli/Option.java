package io.github.vaultvet.cli;

import java.util.Optional;

/**
 * An option of a command.
 *
 * @param name with its dashes
 * @param kind what may be typed for it
 * @param label what stands in the help for what is typed
 * @param byDefault the number that counts if none is typed
 * @param choice the choice that counts if none is typed; the others are the other constants of its enum
 * @param description for the help
 */
record Option(
        String name,
        Kind kind,
        Optional<String> label,
        Optional<Integer> byDefault,
        Optional<Enum<?>> choice,
        String description) {

    /** What may be typed for an option. */
    enum Kind {
        /** Nothing: it is typed or not. */
        FLAG,
        /** A text, a number or a word. */
        VALUE,
        /** The same, each time that the option is typed. */
        VALUES
    }

    static Option flag(String name, String description) {
        return new Option(name, Kind.FLAG, Optional.empty(), Optional.empty(), Optional.empty(), description);
    }

    static Option text(String name, String label, String description) {
        return new Option(name, Kind.VALUE, Optional.of(label), Optional.empty(), Optional.empty(), description);
    }

    /** An option that may be given several times, each time with a text. */
    static Option texts(String name, String label, String description) {
        return new Option(name, Kind.VALUES, Optional.of(label), Optional.empty(), Optional.empty(), description);
    }

    static Option number(String name, int byDefault, String description) {
        return new Option(name, Kind.VALUE, Optional.of("N"), Optional.of(byDefault), Optional.empty(), description);
    }

    /** An option that takes one of the words of an enum. */
    static Option choice(String name, Enum<?> byDefault, String description) {
        return new Option(name, Kind.VALUE, Optional.empty(), Optional.empty(), Optional.of(byDefault), description);
    }

    /** The same for many words, which the description lists instead of the label. */
    static Option choiceOfMany(String name, String label, Enum<?> byDefault, String description) {
        return new Option(name, Kind.VALUE, Optional.of(label), Optional.empty(), Optional.of(byDefault), description);
    }
}
