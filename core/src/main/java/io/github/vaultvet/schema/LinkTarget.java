package io.github.vaultvet.schema;

import java.util.List;
import java.util.Optional;

/** What kind of file a link must lead to. */
public enum LinkTarget {
    NOTE("note"),
    ATTACHMENT("attachment"),
    FILE("file");

    private final String word;

    LinkTarget(String word) {
        this.word = word;
    }

    /** The kind of this name. */
    public static Optional<LinkTarget> of(String word) {
        for (LinkTarget target : values()) {
            if (target.word.equals(word)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    /** All names. */
    public static List<String> known() {
        return List.of(NOTE.word, ATTACHMENT.word, FILE.word);
    }

    /** The word with its article. */
    public String words() {
        return this == ATTACHMENT ? "an attachment" : "a " + word;
    }

    /** Whether a file is of this kind. */
    public boolean fits(boolean isNote) {
        return switch (this) {
            case NOTE -> isNote;
            case ATTACHMENT -> !isNote;
            case FILE -> true;
        };
    }
}
