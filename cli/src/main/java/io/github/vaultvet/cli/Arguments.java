package io.github.vaultvet.cli;

import io.github.vaultvet.pattern.NearestNames;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes values of what was typed. */
final class Arguments {

    private Arguments() {}

    /** What was typed for {@link Option#choice}, or what counts without. */
    static <E extends Enum<E>> E choice(Typed typed, String name, Class<E> choices) throws UsageException {
        Optional<String> word = typed.value(name);
        return word.isPresent()
                ? word(name, word.get(), choices)
                : choices.cast(typed.option(name).choice().orElseThrow());
    }

    /** The choice that is called by a word which was typed for an option. */
    static <E extends Enum<E>> E word(String option, String typed, Class<E> choices) throws UsageException {
        for (E choice : choices.getEnumConstants()) {
            if (word(choice).equalsIgnoreCase(typed)) {
                return choice;
            }
        }
        List<String> words = words(choices);
        throw new UsageException(option + " cannot be \"" + typed + "\", only " + enumerate(words)
                + NearestNames.nearest(typed, words)
                        .map(word -> "; did you mean \"" + word + "\"?")
                        .orElse(""));
    }

    /** What was typed for {@link Option#number}, or what counts without. */
    static int number(Typed typed, String name) throws UsageException {
        Optional<String> word = typed.value(name);
        return word.isPresent()
                ? number(name, word.get())
                : typed.option(name).byDefault().orElseThrow();
    }

    /** A number from 0 on. */
    private static int number(String name, String typed) throws UsageException {
        try {
            int number = Integer.parseInt(typed);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new UsageException(name + " must be a whole number from 0 on, not \"" + typed + "\"");
    }

    static List<Path> paths(List<String> typed) throws UsageException {
        List<Path> paths = new ArrayList<>();
        for (String text : typed) {
            if (text.isEmpty()) {
                throw new UsageException("a path is empty, perhaps from a variable that is not set");
            }
            try {
                paths.add(Path.of(text));
            } catch (InvalidPathException e) {
                throw new UsageException("\"" + text + "\" cannot be a path here: " + e.getReason());
            }
        }
        return paths;
    }

    static List<String> words(Class<? extends Enum<?>> choices) {
        List<String> words = new ArrayList<>();
        for (Enum<?> choice : choices.getEnumConstants()) {
            words.add(word(choice));
        }
        return words;
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    static String enumerate(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
