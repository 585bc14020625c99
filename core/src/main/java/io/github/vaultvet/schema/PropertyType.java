package io.github.vaultvet.schema;

import io.github.vaultvet.note.PropertyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of properties, named and understood as Obsidian does (spec R5.9, R5.10). */
public enum PropertyType {
    TEXT("a text"),
    LIST("a list"),
    NUMBER("a number"),
    CHECKBOX("true or false"),
    DATE("a date such as 2026-01-31"),
    DATETIME("a date with a time such as 2026-01-31T09:30");

    private final String words;

    PropertyType(String words) {
        this.words = words;
    }

    /** The type of this name. */
    public static Optional<PropertyType> of(String word) {
        for (PropertyType type : values()) {
            if (type.word().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** All names. */
    public static List<String> known() {
        List<String> words = new ArrayList<>();
        for (PropertyType type : values()) {
            words.add(type.word());
        }
        return words;
    }

    /** Its name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a value of this type is. */
    String words() {
        return words;
    }

    /** Whether a value is of this type. */
    public boolean fits(PropertyValue value) {
        if (!(value instanceof PropertyValue.Scalar scalar)) {
            return this == LIST && value instanceof PropertyValue.Items;
        }
        boolean text = scalar.type() == PropertyValue.Type.TEXT;
        return switch (this) {
            case TEXT -> text;
            case LIST -> false;
            case NUMBER -> scalar.type() == PropertyValue.Type.NUMBER;
            case CHECKBOX -> scalar.type() == PropertyValue.Type.CHECKBOX;
            case DATE -> text && ValueFormat.DATE.matches(scalar.text());
            case DATETIME -> text && ValueFormat.DATE_TIME.matches(scalar.text());
        };
    }
}
