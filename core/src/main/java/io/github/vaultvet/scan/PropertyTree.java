package io.github.vaultvet.scan;

import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlScalar;
import io.github.vaultvet.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;

/** Makes properties of YAML nodes. Their depth is bounded by the reader's limits. */
final class PropertyTree {

    private PropertyTree() {}

    static List<Property> of(YamlMapping mapping) {
        List<Property> properties = new ArrayList<>(mapping.entries().size());
        for (YamlMapping.Entry entry : mapping.entries()) {
            YamlScalar key = entry.key();
            properties.add(new Property(key.text(), key.span(), value(entry.value())));
        }
        return properties;
    }

    private static PropertyValue value(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return new PropertyValue.Group(mapping.span(), of(mapping));
        }
        if (node instanceof YamlSequence sequence) {
            List<PropertyValue> values = new ArrayList<>(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                values.add(value(item));
            }
            return new PropertyValue.Items(sequence.span(), values);
        }
        YamlScalar scalar = (YamlScalar) node;
        return new PropertyValue.Scalar(scalar.span(), scalar.text(), type(scalar.type()), scalar.plain());
    }

    private static PropertyValue.Type type(YamlScalar.Type type) {
        return switch (type) {
            case STRING -> PropertyValue.Type.TEXT;
            case NUMBER -> PropertyValue.Type.NUMBER;
            case BOOLEAN -> PropertyValue.Type.CHECKBOX;
            case NULL -> PropertyValue.Type.EMPTY;
        };
    }
}
