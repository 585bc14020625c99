package io.github.vaultvet.cli;

import io.github.vaultvet.pattern.NearestNames;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Makes values of what was typed, and options that take them. */
final class Arguments {

    private Arguments() {}

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    /** Adds options that belong together, under a heading of their own in the help. */
    static void group(CommandSpec spec, String heading, OptionSpec... options) {
        ArgGroupSpec.Builder group =
                ArgGroupSpec.builder().heading("%n" + heading + "%n").validate(false);
        for (OptionSpec option : options) {
            group.addArg(option);
        }
        spec.addArgGroup(group.build());
    }

    /** An option that takes one of the words of an enum, the first of which is the default unless said otherwise. */
    static <E extends Enum<E>> OptionSpec choice(String name, Class<E> choices, E byDefault, String description) {
        List<String> words = words(choices);
        return OptionSpec.builder(name)
                .type(String.class)
                .completionCandidates(words)
                .paramLabel(String.join("|", words))
                .defaultValue(word(byDefault))
                .description(description)
                .build();
    }

    /** The same for many words, which the description lists instead of the label. */
    static <E extends Enum<E>> OptionSpec choiceOfMany(String name, String label, E byDefault, String description) {
        List<String> words = words(byDefault.getDeclaringClass());
        return OptionSpec.builder(name)
                .type(String.class)
                .completionCandidates(words)
                .paramLabel(label)
                .defaultValue(word(byDefault))
                .description(enumerate(words) + "; " + description)
                .build();
    }

    static OptionSpec number(String name, int byDefault, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel("N")
                .defaultValue(Integer.toString(byDefault))
                .description(description)
                .build();
    }

    /** An option that takes any text. */
    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** What was typed for {@link #value(String, String, String)}. */
    static Optional<String> value(ParseResult arguments, String name) {
        @Nullable String typed = arguments.matchedOptionValue(name, null);
        return Optional.ofNullable(typed);
    }

    /** An option without a value. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    /** An option that may be given several times, each time with a value. */
    static OptionSpec repeatable(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String[].class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** What was typed for {@link #repeatable}, in order. */
    static List<String> repeatable(ParseResult arguments, String name) {
        return List.of(arguments.matchedOptionValue(name, new String[0]));
    }

    static boolean flag(ParseResult arguments, String name) {
        return arguments.matchedOptionValue(name, false);
    }

    /** Exactly one argument that is no option. */
    static PositionalParamSpec one(String label, String description) {
        return one(label, List.of(), description);
    }

    /** The same with some values that a shell may propose. */
    static PositionalParamSpec one(String label, Iterable<String> proposals, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .completionCandidates(proposals)
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description(description)
                .build();
    }

    /** Any number of arguments that are no options. */
    static PositionalParamSpec several(String label, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0..*")
                .arity("0..*")
                .type(String[].class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    static <E extends Enum<E>> E choice(ParseResult arguments, String name, Class<E> choices) throws UsageException {
        return word(name, typed(arguments, name), choices);
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

    /** A number from 0 on. */
    static int number(ParseResult arguments, String name) throws UsageException {
        String typed = typed(arguments, name);
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

    /** What was typed for {@link #one}. */
    static String one(ParseResult arguments) {
        return arguments.matchedPositionalValue(0, "");
    }

    /** What was typed for {@link #several}. */
    static List<String> several(ParseResult arguments) {
        return List.of(arguments.matchedPositionalValue(0, new String[0]));
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

    private static String typed(ParseResult arguments, String name) {
        return arguments.matchedOptionValue(
                name, arguments.commandSpec().findOption(name).defaultValue());
    }

    static <E extends Enum<E>> List<String> words(Class<E> choices) {
        List<String> words = new ArrayList<>();
        for (E choice : choices.getEnumConstants()) {
            words.add(word(choice));
        }
        return words;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String enumerate(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
