package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.List;

/** The value of a property, read by the YAML 1.2 core schema as Obsidian does (spec R5.6). */
public sealed interface PropertyValue {

    /** The value in the source, with quotes or brackets; empty where a value is left out. */
    Span span();

    /**
     * A single value.
     *
     * @param text what it says, without quotes, escapes resolved
     * @param type how it is read
     * @param plain whether it is written without quotes and not as a block
     */
    record Scalar(Span span, String text, Type type, boolean plain) implements PropertyValue {}

    /** A list. */
    record Items(Span span, List<PropertyValue> values) implements PropertyValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Properties inside a property. */
    record Group(Span span, List<Property> properties) implements PropertyValue {
        public Group {
            properties = List.copyOf(properties);
        }
    }

    /** How YAML 1.2 reads a scalar. */
    enum Type {
        TEXT,
        NUMBER,
        CHECKBOX,
        EMPTY
    }
}
