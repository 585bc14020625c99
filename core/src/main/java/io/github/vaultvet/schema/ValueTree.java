package io.github.vaultvet.schema;

import dev.harrel.jsonschema.JsonNode;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlScalar;
import io.github.vaultvet.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes values for JSON Schema of a note's properties and of the YAML of a schema. Both are nested within limits. */
final class ValueTree {

    private final Effort effort;

    private ValueTree(Effort effort) {
        this.effort = effort;
    }

    /** The value of a schema. */
    static ValueNode of(YamlNode schema) {
        return new ValueTree(Effort.unbounded()).node("", schema.span(), schema);
    }

    /** The mapping that the properties of a note are. */
    static ValueNode of(List<Property> properties, Span place) {
        return new ValueTree(Effort.bounded()).group("", place, place, properties);
    }

    private ValueNode node(String pointer, Span keySpan, YamlNode node) {
        ValueNode.Builder builder = new ValueNode.Builder(pointer, keySpan, node.span(), effort);
        if (node instanceof YamlMapping mapping) {
            Map<String, JsonNode> members = new LinkedHashMap<>();
            for (YamlMapping.Entry entry : mapping.entries()) {
                String key = entry.key().text();
                members.put(key, node(child(pointer, key), entry.key().span(), entry.value()));
            }
            return builder.members(members);
        }
        if (node instanceof YamlSequence sequence) {
            List<JsonNode> items = new ArrayList<>(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                items.add(node(pointer + "/" + items.size(), item.span(), item));
            }
            return builder.items(items);
        }
        YamlScalar scalar = (YamlScalar) node;
        return switch (scalar.type()) {
            case STRING -> builder.text(scalar.text());
            case NUMBER -> builder.number(scalar.text());
            case BOOLEAN -> builder.bool(scalar.text());
            case NULL -> builder.nothing(scalar.text());
        };
    }

    private ValueNode group(String pointer, Span keySpan, Span place, List<Property> properties) {
        effort.allowForValue();
        Map<String, JsonNode> members = new LinkedHashMap<>();
        for (Property property : properties) {
            members.put(property.key(), value(child(pointer, property.key()), property.keySpan(), property.value()));
        }
        return new ValueNode.Builder(pointer, keySpan, place, effort).members(members);
    }

    private ValueNode value(String pointer, Span keySpan, PropertyValue value) {
        if (value instanceof PropertyValue.Group group) {
            return group(pointer, keySpan, group.span(), group.properties());
        }
        effort.allowForValue();
        ValueNode.Builder builder = new ValueNode.Builder(pointer, keySpan, value.span(), effort);
        if (value instanceof PropertyValue.Items list) {
            List<JsonNode> items = new ArrayList<>(list.values().size());
            for (PropertyValue item : list.values()) {
                items.add(value(pointer + "/" + items.size(), item.span(), item));
            }
            return builder.items(items);
        }
        PropertyValue.Scalar scalar = (PropertyValue.Scalar) value;
        return switch (scalar.type()) {
            case TEXT -> builder.text(scalar.text());
            case NUMBER -> builder.number(scalar.text());
            case CHECKBOX -> builder.bool(scalar.text());
            case EMPTY -> builder.nothing(scalar.text());
        };
    }

    private static String child(String pointer, String key) {
        return pointer + "/" + JsonNode.encodeJsonPointer(key);
    }
}
