package io.github.vaultvet.vault;

import io.github.vaultvet.note.DateText;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.note.PropertyValue.Items;
import io.github.vaultvet.note.PropertyValue.Scalar;
import java.util.Optional;

/** What a value is by itself, as Obsidian infers it where nothing is declared (spec R5.11). */
public enum ValueKind {
    TEXT("text"),
    LIST("a list"),
    NUMBER("a number"),
    CHECKBOX("a checkbox value"),
    DATE("a date"),
    DATETIME("a date with a time"),
    ZONED("a date with a time and a zone"),
    GROUP("a group of properties");

    private final String words;

    ValueKind(String words) {
        this.words = words;
    }

    /** As the end of a sentence: {@code a list}. */
    public String words() {
        return words;
    }

    /** What a value is; empty if it is left out. */
    public static Optional<ValueKind> of(PropertyValue value) {
        if (value instanceof Scalar scalar) {
            return switch (scalar.type()) {
                case TEXT -> scalar.text().isBlank() ? Optional.empty() : Optional.of(ofText(scalar.text()));
                case NUMBER -> Optional.of(NUMBER);
                case CHECKBOX -> Optional.of(CHECKBOX);
                case EMPTY -> Optional.empty();
            };
        }
        return Optional.of(value instanceof Items ? LIST : GROUP);
    }

    private static ValueKind ofText(String text) {
        Optional<DateText> date = DateText.read(text);
        if (date.isEmpty()) {
            return TEXT;
        }
        if (date.get().hasZone()) {
            return ZONED;
        }
        return date.get().time().isPresent() ? DATETIME : DATE;
    }
}
