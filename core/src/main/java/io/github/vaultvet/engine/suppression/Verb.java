package io.github.vaultvet.engine.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a suppression comment asks for. */
enum Verb {
    DISABLE("vaultvet-disable"),
    ENABLE("vaultvet-enable"),
    DISABLE_LINE("vaultvet-disable-line"),
    DISABLE_NEXT_LINE("vaultvet-disable-next-line"),
    DISABLE_FILE("vaultvet-disable-file");

    private final String word;

    Verb(String word) {
        this.word = word;
    }

    /** The comment's first word. */
    String word() {
        return word;
    }

    static Optional<Verb> of(String word) {
        for (Verb verb : values()) {
            if (verb.word.equals(word)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Verb verb : values()) {
            words.add(verb.word);
        }
        return words;
    }
}
