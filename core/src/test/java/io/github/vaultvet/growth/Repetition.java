package io.github.vaultvet.growth;

import java.util.function.IntFunction;

/**
 * Texts of one recipe.
 *
 * @param recipe how they are made
 * @param unit about how many characters one more repetition adds
 * @param text the one of a number of repetitions
 */
record Repetition(String recipe, int unit, IntFunction<String> text) {

    String times(int repetitions) {
        return text.apply(repetitions);
    }

    /** How many repetitions make a text of about so many characters. */
    int timesFor(int size) {
        return Math.max(1, size / unit);
    }

    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder();
        recipe.codePoints()
                .forEach(c -> shown.append(c < ' ' || c == 0x2028 ? "\\u%04x".formatted(c) : Character.toString(c)));
        return shown.toString();
    }
}
