package io.github.vaultvet.infer;

import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.schema.PropertyType;
import io.github.vaultvet.schema.ShortForm;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How some notes use one property. What is kept does not grow with their number. */
final class PropertyUse {

    private static final int MOST_VALUES = 24;
    private static final int LONGEST_VALUE = 40;

    private final Map<PropertyType, Integer> types = new EnumMap<>(PropertyType.class);
    private final Map<ValueShape, Integer> shapes = new EnumMap<>(ValueShape.class);
    private final Map<String, Integer> values = new TreeMap<>();
    private boolean hasMoreValues;
    private int notes;
    private int items;

    /** Counts the value that one note gives it; an empty one is none. */
    void add(String property, PropertyValue value) {
        if (ShortForm.isEmpty(value)) {
            return;
        }
        notes++;
        for (PropertyType type : PropertyType.values()) {
            if (type.fits(value)) {
                types.merge(type, 1, Integer::sum);
            }
        }
        for (PropertyValue.Scalar item : ShortForm.scalars(value)) {
            items++;
            addText(property, item.text());
        }
    }

    private void addText(String property, String text) {
        for (ValueShape shape : ValueShape.values()) {
            if (shape.mayBe(property) && shape.fits(text)) {
                shapes.merge(shape, 1, Integer::sum);
            }
        }
        addValue(text, 1);
    }

    private void addValue(String text, int times) {
        boolean isNew = !values.containsKey(text);
        if (text.length() > LONGEST_VALUE || (isNew && values.size() == MOST_VALUES)) {
            hasMoreValues = true;
        } else {
            values.merge(text, times, Integer::sum);
        }
    }

    /** Counts what other notes do with the same property. */
    void add(PropertyUse others) {
        notes += others.notes;
        items += others.items;
        others.types.forEach((type, times) -> types.merge(type, times, Integer::sum));
        others.shapes.forEach((shape, times) -> shapes.merge(shape, times, Integer::sum));
        hasMoreValues |= others.hasMoreValues;
        others.values.forEach(this::addValue);
    }

    /** How many notes give it a value. */
    int notes() {
        return notes;
    }

    /** How many single values there are: of a list, each item. */
    int items() {
        return items;
    }

    /** How many values have a type. */
    int count(PropertyType type) {
        return types.getOrDefault(type, 0);
    }

    /** How many single values have a shape. */
    int count(ValueShape shape) {
        return shapes.getOrDefault(shape, 0);
    }

    /** The single values with how often they occur; nothing if there are too many to keep. */
    Map<String, Integer> values() {
        return hasMoreValues ? Map.of() : values;
    }
}
