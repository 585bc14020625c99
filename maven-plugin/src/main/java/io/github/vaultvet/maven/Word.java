package io.github.vaultvet.maven;

import io.github.vaultvet.pattern.NearestNames;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;

/** A word of the configuration that stands for one of a few values. */
final class Word {

    private Word() {}

    /**
     * The value that a word stands for.
     *
     * @param parameter whose value it is
     * @throws MojoExecutionException if it stands for none
     */
    static <E extends Enum<E>> E of(String parameter, String typed, Class<E> choices) throws MojoExecutionException {
        for (E choice : choices.getEnumConstants()) {
            if (word(choice).equalsIgnoreCase(typed)) {
                return choice;
            }
        }
        List<String> words =
                Arrays.stream(choices.getEnumConstants()).map(Word::word).toList();
        throw new MojoExecutionException(parameter + " cannot be \"" + typed + "\""
                + NearestNames.nearest(typed, words)
                        .map(name -> "; did you mean \"" + name + "\"?")
                        .orElse("; it can be " + String.join(", ", words)));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
