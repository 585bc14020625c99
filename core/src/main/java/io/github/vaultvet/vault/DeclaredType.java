package io.github.vaultvet.vault;

import java.util.Optional;

/** The types that Obsidian gives to properties (spec R5.9), with the words of messages. */
public enum DeclaredType {
    TEXT("text", "text"),
    MULTITEXT("multitext", "a list"),
    NUMBER("number", "a number"),
    CHECKBOX("checkbox", "a checkbox value"),
    DATE("date", "a date"),
    DATETIME("datetime", "a date with a time"),
    TAGS("tags", "a list of tags"),
    ALIASES("aliases", "a list of aliases");

    private final String written;
    private final String words;

    DeclaredType(String written, String words) {
        this.written = written;
        this.words = words;
    }

    /** The type by its name in {@code types.json}; empty for those of plugins. */
    static Optional<DeclaredType> of(String written) {
        for (DeclaredType type : values()) {
            if (type.written.equals(written)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** As the end of a sentence: {@code a list}. */
    public String words() {
        return words;
    }
}
