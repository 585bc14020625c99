package io.github.vaultvet.fix;

import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.note.PropertyValue.Group;
import io.github.vaultvet.note.PropertyValue.Items;
import io.github.vaultvet.note.PropertyValue.Scalar;
import java.util.List;

/**
 * Compares properties before and after edits. Where edits lie in a value, it must say what they make of its source, so
 * that no escape and no quote comes into play. The reader limits how deep values nest.
 */
final class PropertyComparison {

    private final EditedText text;

    PropertyComparison(EditedText text) {
        this.text = text;
    }

    boolean isSame(List<Property> before, List<Property> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            Property old = before.get(i);
            Property now = after.get(i);
            if (!old.key().equals(now.key())
                    || !text.shifted(old.keySpan()).equals(now.keySpan())
                    || !isSame(old.value(), now.value())) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(PropertyValue before, PropertyValue after) {
        if (!text.shifted(before.span()).equals(after.span())) {
            return false;
        }
        if (before instanceof Scalar old) {
            return after instanceof Scalar now && isSame(old, now);
        }
        if (before instanceof Items old) {
            return after instanceof Items now && areSame(old.values(), now.values());
        }
        Group old = (Group) before;
        return after instanceof Group now && isSame(old.properties(), now.properties());
    }

    private boolean areSame(List<PropertyValue> before, List<PropertyValue> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!isSame(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(Scalar before, Scalar after) {
        boolean sameForm = before.type() == after.type() && before.plain() == after.plain();
        return sameForm
                && (text.isEdited(before.span())
                        ? saysItsSource(before, after)
                        : before.text().equals(after.text()));
    }

    /** Whether both are written exactly as they read, but for quotes around them. */
    private boolean saysItsSource(Scalar before, Scalar after) {
        return isLiteral(text.before().slice(before.span()), before)
                && isLiteral(text.after().slice(after.span()), after);
    }

    private static boolean isLiteral(String source, Scalar value) {
        if (value.plain()) {
            return source.equals(value.text());
        }
        char quote = source.charAt(0);
        return (quote == '"' || quote == '\'') && source.equals(quote + value.text() + quote);
    }
}
