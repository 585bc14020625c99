package io.github.vaultvet.schema;

import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlScalar;
import io.github.vaultvet.yaml.YamlSequence;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what stands behind those keywords that hold no schemas. */
final class KeywordValue {

    private static final List<String> TYPES =
            List.of("string", "number", "integer", "boolean", "array", "object", "null");
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private KeywordValue() {}

    static void check(Keyword keyword, YamlNode node) throws SchemaException {
        switch (keyword.shape()) {
            case COUNT -> {
                BigDecimal count = number(keyword, node, "a whole number that is not negative");
                require(
                        count.signum() >= 0 && YamlNumber.isWhole(count) && count.compareTo(MOST) <= 0,
                        keyword,
                        node,
                        "a whole number that is not negative");
            }
            case NUMBER -> number(keyword, node, "a number");
            case POSITIVE ->
                require(number(keyword, node, "a number above 0").signum() > 0, keyword, node, "a number above 0");
            case FLAG -> require(isOf(node, YamlScalar.Type.BOOLEAN), keyword, node, "true or false");
            case NAMES -> names(keyword, node);
            case TYPES -> types(keyword, node);
            case VALUES -> items(keyword, node);
            case LIST -> require(node instanceof YamlSequence, keyword, node, "a list");
            case FORMAT -> format(keyword, node);
            case ANY,
                    SCHEMA,
                    SCHEMAS,
                    SCHEMA_MAP,
                    PATTERN_MAP,
                    TEXT,
                    PATTERN,
                    NAME_LISTS,
                    REFERENCE,
                    ANCHOR,
                    DIALECT,
                    UNSUPPORTED -> {
                // Anything may stand there, or SchemaCheck looks at it.
            }
        }
    }

    /** The items of a list that must have some. */
    static List<YamlNode> items(Keyword keyword, YamlNode node) throws SchemaException {
        if (node instanceof YamlSequence sequence && !sequence.items().isEmpty()) {
            return sequence.items();
        }
        throw wrong(keyword, node, "a list with at least one item");
    }

    /** A list of names, each once. */
    static void names(Keyword keyword, YamlNode node) throws SchemaException {
        if (!(node instanceof YamlSequence sequence)) {
            throw wrong(keyword, node, "a list of names");
        }
        Set<String> seen = new HashSet<>();
        for (YamlNode item : sequence.items()) {
            require(isOf(item, YamlScalar.Type.STRING), keyword, item, "a list of names, each a text");
            String name = ((YamlScalar) item).text();
            if (!seen.add(name)) {
                throw new SchemaException(
                        item.span(), "\"" + keyword.word() + "\" lists " + Quoted.of(name) + " twice");
            }
        }
    }

    private static void types(Keyword keyword, YamlNode node) throws SchemaException {
        List<YamlNode> types = node instanceof YamlSequence ? items(keyword, node) : List.of(node);
        for (YamlNode type : types) {
            require(type instanceof YamlScalar, keyword, type, "the name of a type, or a list of such names");
            oneOf(((YamlScalar) type).text(), TYPES, "type", type);
        }
    }

    private static void format(Keyword keyword, YamlNode node) throws SchemaException {
        require(isOf(node, YamlScalar.Type.STRING), keyword, node, "the name of a format");
        oneOf(((YamlScalar) node).text(), ValueFormat.names(), "format", node);
    }

    private static void oneOf(String word, List<String> known, String what, YamlNode node) throws SchemaException {
        if (!known.contains(word)) {
            String hint = NearestNames.nearest(word, known)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("JSON Schema knows " + String.join(", ", known));
            throw new SchemaException(node.span(), "unknown " + what + " " + Quoted.of(word) + ": " + hint);
        }
    }

    private static BigDecimal number(Keyword keyword, YamlNode node, String what) throws SchemaException {
        Optional<BigDecimal> number =
                isOf(node, YamlScalar.Type.NUMBER) ? YamlNumber.of(((YamlScalar) node).text()) : Optional.empty();
        require(number.isPresent(), keyword, node, what);
        return number.orElse(BigDecimal.ZERO);
    }

    private static boolean isOf(YamlNode node, YamlScalar.Type type) {
        return node instanceof YamlScalar scalar && scalar.type() == type;
    }

    private static void require(boolean right, Keyword keyword, YamlNode node, String what) throws SchemaException {
        if (!right) {
            throw wrong(keyword, node, what);
        }
    }

    private static SchemaException wrong(Keyword keyword, YamlNode node, String what) {
        return new SchemaException(node.span(), "\"" + keyword.word() + "\" must be " + what);
    }
}
