package io.github.vaultvet.growth;

import java.util.SplittableRandom;

/**
 * Makes families of text by a grammar of repetition. Short random text finds nothing in a reader that goes on after
 * anything; what hurts is one thing many times over, inside each other or one after the other.
 */
final class RepetitionGrammar {

    private final SplittableRandom random;
    private final Vocabulary words;

    RepetitionGrammar(long seed, Vocabulary words) {
        this.random = new SplittableRandom(seed);
        this.words = words;
    }

    /** The next family. */
    Repetition next() {
        String before = random.nextInt(3) == 0 ? unit(2) : "";
        String first = unit(4);
        String second = unit(3);
        String after = random.nextInt(3) == 0 ? unit(2) : "";
        return switch (random.nextInt(5)) {
            case 0 -> repeated(before, first, after);
            case 1 -> repeated(before, first + "\n", after);
            case 2 -> numbered(before, first, second, after);
            case 3 -> nested(before, first, second, after);
            default -> nested(before, first + "\n", second + "\n", after);
        };
    }

    private Repetition repeated(String before, String unit, String after) {
        return new Repetition(
                before + " (" + unit + ")* " + after,
                unit.length(),
                n -> words.framed(before + unit.repeat(n) + after));
    }

    /** Each one after all of the first, as often: what opens and closes, or waits for what does not come. */
    private Repetition nested(String before, String first, String second, String after) {
        return new Repetition(
                "(" + first + ")* " + before + " (" + second + ")* " + after,
                first.length() + second.length(),
                n -> words.framed(first.repeat(n) + before + second.repeat(n) + after));
    }

    /** Repetitions that differ by a number, so that none is like another. */
    private Repetition numbered(String before, String first, String second, String after) {
        return new Repetition(
                before + " (" + first + "<number>" + second + ")* " + after,
                first.length() + second.length() + 5,
                n -> {
                    StringBuilder text = new StringBuilder(before);
                    for (int i = 0; i < n; i++) {
                        text.append(first).append(10_000 + i).append(second);
                    }
                    return words.framed(text.append(after).toString());
                });
    }

    private String unit(int most) {
        StringBuilder unit = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            unit.append(words.tokens().get(random.nextInt(words.tokens().size())));
        }
        return unit.toString();
    }
}
