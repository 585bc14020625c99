package io.github.vaultvet.rules.dates;

import io.github.vaultvet.note.DateText;
import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.note.PropertyValue.Scalar;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.vault.DeclaredType;
import io.github.vaultvet.vault.DeclaredTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A property that is a date for Obsidian, because it is declared so or because it looks so (spec R5.11).
 *
 * @param key its name
 * @param span of the value
 * @param written the value
 */
record DatedProperty(String key, Span span, String written, DateText date) {

    private static final int MOST_BY_LOOKS_MONTH = 19;
    private static final int MOST_BY_LOOKS_DAY = 39;

    /** Those of a note, in order. */
    static List<DatedProperty> of(FrontMatter frontMatter, DeclaredTypes types) {
        List<DatedProperty> dated = new ArrayList<>(0);
        for (Property property : frontMatter.properties()) {
            if (property.value() instanceof Scalar scalar && scalar.type() == PropertyValue.Type.TEXT) {
                Optional<DateText> date = DateText.read(scalar.text());
                if (date.isPresent() && isDate(date.get(), types.of(property.key()))) {
                    dated.add(new DatedProperty(property.key(), scalar.span(), scalar.text(), date.get()));
                }
            }
        }
        return dated;
    }

    private static boolean isDate(DateText date, Optional<DeclaredType> declared) {
        if (declared.isPresent()) {
            return declared.get() == DeclaredType.DATE || declared.get() == DeclaredType.DATETIME;
        }
        return date.month() <= MOST_BY_LOOKS_MONTH && date.day() <= MOST_BY_LOOKS_DAY;
    }

    boolean isNamed(String name) {
        return key.equalsIgnoreCase(name);
    }
}
