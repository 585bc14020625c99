package io.github.vaultvet.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import io.github.vaultvet.text.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A value as JSON Schema sees it, that knows its place in the source. Each look at its type is counted, so that no
 * schema can keep a run busy for ever.
 */
final class ValueNode implements JsonNode {

    private final String pointer;
    private final Span key;
    private final Span span;
    private final SimpleType type;
    private final String text;
    private final BigDecimal number;
    private final List<JsonNode> items;
    private final Map<String, JsonNode> members;
    private final Effort effort;

    private ValueNode(Builder builder, SimpleType type, BigDecimal number) {
        this.pointer = builder.pointer;
        this.key = builder.key;
        this.span = builder.span;
        this.effort = builder.effort;
        this.text = builder.text;
        this.items = builder.items;
        this.members = builder.members;
        this.type = type;
        this.number = number;
    }

    /** The same text with another place in errors, as the name of a property. */
    static ValueNode name(String name, String pointer, Effort effort) {
        Span nowhere = new Span(0, 0);
        return new Builder(pointer, nowhere, nowhere, effort).text(name);
    }

    /** The key before the value; the value itself where it has none. */
    Span key() {
        return key;
    }

    Span span() {
        return span;
    }

    Effort effort() {
        return effort;
    }

    /** Asked for after each keyword that was judged, also by those that never look at the value, as {@code anyOf}. */
    @Override
    public String getJsonPointer() {
        effort.spend();
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        effort.spend();
        return type;
    }

    @Override
    public boolean asBoolean() {
        return text.equalsIgnoreCase("true");
    }

    @Override
    public String asString() {
        return text;
    }

    @Override
    public BigInteger asInteger() {
        return number.toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return number;
    }

    @Override
    public List<JsonNode> asArray() {
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        return members;
    }

    /** Equal for values that JSON Schema takes for the same: {@code 1} and {@code 1.0}, mappings in any order. */
    String identity() {
        effort.spend();
        return switch (type) {
            case NULL -> "null";
            case BOOLEAN -> asBoolean() ? "true" : "false";
            case INTEGER, NUMBER -> number.stripTrailingZeros().toString();
            case STRING -> quoted(text);
            case ARRAY ->
                items.stream()
                        .map(item -> ((ValueNode) item).identity())
                        .toList()
                        .toString();
            case OBJECT ->
                members.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> quoted(entry.getKey()) + ((ValueNode) entry.getValue()).identity())
                        .toList()
                        .toString();
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** What all nodes have; the last step says what it is. */
    static final class Builder {

        private final String pointer;
        private final Span key;
        private final Span span;
        private final Effort effort;
        private String text = "";
        private List<JsonNode> items = List.of();
        private Map<String, JsonNode> members = Map.of();

        Builder(String pointer, Span key, Span span, Effort effort) {
            this.pointer = pointer;
            this.key = key;
            this.span = span;
            this.effort = effort;
        }

        ValueNode nothing(String written) {
            text = written;
            return new ValueNode(this, SimpleType.NULL, BigDecimal.ZERO);
        }

        ValueNode bool(String written) {
            text = written;
            return new ValueNode(this, SimpleType.BOOLEAN, BigDecimal.ZERO);
        }

        ValueNode text(String said) {
            text = said;
            return new ValueNode(this, SimpleType.STRING, BigDecimal.ZERO);
        }

        /** A number as YAML 1.2 writes it; JSON has none that is infinite or none at all, so these stay text. */
        ValueNode number(String written) {
            text = written;
            return YamlNumber.of(written)
                    .map(number -> new ValueNode(
                            this, YamlNumber.isWhole(number) ? SimpleType.INTEGER : SimpleType.NUMBER, number))
                    .orElseGet(() -> text(written));
        }

        ValueNode items(List<JsonNode> values) {
            items = Collections.unmodifiableList(values);
            return new ValueNode(this, SimpleType.ARRAY, BigDecimal.ZERO);
        }

        ValueNode members(Map<String, JsonNode> values) {
            members = Collections.unmodifiableMap(values);
            return new ValueNode(this, SimpleType.OBJECT, BigDecimal.ZERO);
        }
    }
}
