package io.github.vaultvet.rules.properties;

import io.github.vaultvet.note.DateText;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.note.PropertyValue.Items;
import io.github.vaultvet.note.PropertyValue.Scalar;
import io.github.vaultvet.vault.DeclaredType;
import io.github.vaultvet.vault.Placeholder;
import java.util.Optional;

/** Which values fit which type (spec R5.10, R5.12, R5.15). */
final class TypeFit {

    private TypeFit() {}

    /** The value, or the item of it, that does not fit; empty if all fits. */
    static Optional<PropertyValue> misfit(DeclaredType type, PropertyValue value) {
        if (value instanceof Items items && (type == DeclaredType.MULTITEXT || type == DeclaredType.ALIASES)) {
            return misfitIn(type, items);
        }
        return fits(type, value) ? Optional.empty() : Optional.of(value);
    }

    private static Optional<PropertyValue> misfitIn(DeclaredType type, Items items) {
        for (PropertyValue item : items.values()) {
            // A list in a list is most often a link without quotes, which has a rule of its own.
            if (!(item instanceof Items) && !fits(type, item)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(DeclaredType type, PropertyValue value) {
        if (!(value instanceof Scalar scalar)) {
            // Tags have a rule of their own.
            return type == DeclaredType.TAGS;
        }
        boolean unfinished = scalar.text().isBlank() || Placeholder.isIn(scalar.text());
        return scalar.type() == PropertyValue.Type.EMPTY || unfinished || fits(type, scalar);
    }

    private static boolean fits(DeclaredType type, Scalar scalar) {
        return switch (type) {
            case TEXT, MULTITEXT, TAGS -> true;
            case ALIASES -> scalar.type() == PropertyValue.Type.TEXT;
            case NUMBER -> scalar.type() == PropertyValue.Type.NUMBER;
            case CHECKBOX -> scalar.type() == PropertyValue.Type.CHECKBOX;
            case DATE -> isDate(scalar, false);
            case DATETIME -> isDate(scalar, true);
        };
    }

    private static boolean isDate(Scalar scalar, boolean mayHaveTime) {
        Optional<DateText> date =
                scalar.type() == PropertyValue.Type.TEXT ? DateText.read(scalar.text()) : Optional.empty();
        return date.isPresent()
                && !date.get().hasZone()
                && (mayHaveTime || date.get().time().isEmpty());
    }

    /** A value that fits. */
    static String example(DeclaredType type) {
        return switch (type) {
            case TEXT, MULTITEXT, TAGS, ALIASES -> "some words";
            case NUMBER -> "42";
            case CHECKBOX -> "true";
            case DATE -> "2024-02-29";
            case DATETIME -> "2024-02-29T18:30:00";
        };
    }
}
