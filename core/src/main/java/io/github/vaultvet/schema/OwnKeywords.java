package io.github.vaultvet.schema;

import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import io.github.vaultvet.pattern.UserPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keywords that are judged here and not by the library: patterns, so that they take linear time; values compared
 * with many others, for the same reason; formats, and names of properties, to know their places.
 */
final class OwnKeywords implements EvaluatorFactory {

    /** Marks the place of a property's name in an error; no JSON pointer begins so. */
    static final String NAME_MARK = "name:";

    @Override
    public Optional<Evaluator> create(SchemaParsingContext context, String keyword, JsonNode value) {
        Optional<Keyword> known = Keyword.of(keyword);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return switch (known.get()) {
            case PATTERN -> Optional.of(pattern(UserPattern.of(value.asString())));
            case PATTERN_PROPERTIES -> Optional.of(patternProperties(context, value));
            case ADDITIONAL_PROPERTIES -> Optional.of(additionalProperties(context, value));
            case PROPERTY_NAMES -> Optional.of(propertyNames(context.getAbsoluteUri(value)));
            case ENUM -> Optional.of(oneOf(value.asArray()));
            case CONST -> Optional.of(oneOf(List.of(value)));
            case UNIQUE_ITEMS -> Optional.of(uniqueItems(value.asBoolean()));
            case FORMAT -> ValueFormat.of(value.asString()).map(OwnKeywords::format);
            default -> Optional.empty();
        };
    }

    private static Evaluator.Result verdict(boolean valid) {
        return valid ? Evaluator.Result.success() : Evaluator.Result.failure("");
    }

    private static Evaluator pattern(UserPattern pattern) {
        return (context, node) -> verdict(!node.isString() || pattern.finds(node.asString()));
    }

    private static Evaluator format(ValueFormat format) {
        return (context, node) -> verdict(!node.isString() || format.matches(node.asString()));
    }

    private static Evaluator oneOf(List<JsonNode> values) {
        Set<String> identities = new HashSet<>();
        for (JsonNode value : values) {
            identities.add(((ValueNode) value).identity());
        }
        return (context, node) -> verdict(identities.contains(((ValueNode) node).identity()));
    }

    private static Evaluator uniqueItems(boolean asked) {
        return (context, node) -> {
            Set<String> seen = new HashSet<>();
            if (asked && node.isArray()) {
                for (JsonNode item : node.asArray()) {
                    if (!seen.add(((ValueNode) item).identity())) {
                        return verdict(false);
                    }
                }
            }
            return verdict(true);
        };
    }

    private record PatternSchema(UserPattern pattern, String schema) {}

    private static List<PatternSchema> patterns(SchemaParsingContext context, JsonNode value) {
        List<PatternSchema> patterns = new ArrayList<>();
        value.asObject()
                .forEach((pattern, schema) ->
                        patterns.add(new PatternSchema(UserPattern.of(pattern), context.getAbsoluteUri(schema))));
        return patterns;
    }

    private static Evaluator patternProperties(SchemaParsingContext parsing, JsonNode value) {
        List<PatternSchema> patterns = patterns(parsing, value);
        return (context, node) -> {
            if (!node.isObject()) {
                return verdict(true);
            }
            Set<String> matched = new LinkedHashSet<>();
            boolean valid = true;
            for (var member : node.asObject().entrySet()) {
                for (PatternSchema pattern : patterns) {
                    if (pattern.pattern().finds(member.getKey())) {
                        matched.add(member.getKey());
                        valid &= context.resolveInternalRefAndValidate(pattern.schema(), member.getValue());
                    }
                }
            }
            return valid ? Evaluator.Result.success(matched) : Evaluator.Result.failure();
        };
    }

    /** Asks the patterns itself, since the library's would need to be told by the library's own. */
    private static Evaluator additionalProperties(SchemaParsingContext parsing, JsonNode value) {
        var siblings = parsing.getCurrentSchemaObject();
        JsonNode properties = siblings.get(Keyword.PROPERTIES.word());
        Set<String> named =
                properties == null ? Set.of() : properties.asObject().keySet();
        JsonNode patternNode = siblings.get(Keyword.PATTERN_PROPERTIES.word());
        List<PatternSchema> patterns = patternNode == null ? List.of() : patterns(parsing, patternNode);
        String schema = parsing.getAbsoluteUri(value);
        return (context, node) -> {
            if (!node.isObject()) {
                return verdict(true);
            }
            List<String> additional = new ArrayList<>();
            boolean valid = true;
            for (var member : node.asObject().entrySet()) {
                String name = member.getKey();
                if (!named.contains(name)
                        && patterns.stream()
                                .noneMatch(pattern -> pattern.pattern().finds(name))) {
                    additional.add(name);
                    valid &= context.resolveInternalRefAndValidate(schema, member.getValue());
                }
            }
            return valid ? Evaluator.Result.success(additional) : Evaluator.Result.failure();
        };
    }

    private static Evaluator propertyNames(String schema) {
        return (context, node) -> {
            if (!node.isObject()) {
                return verdict(true);
            }
            boolean valid = true;
            for (String name : node.asObject().keySet()) {
                String place = NAME_MARK + node.getJsonPointer() + "/" + JsonNode.encodeJsonPointer(name);
                ValueNode asText = ValueNode.name(name, place, ((ValueNode) node).effort());
                valid &= context.resolveInternalRefAndValidate(schema, asText);
            }
            return valid ? Evaluator.Result.success() : Evaluator.Result.failure();
        };
    }
}
