package io.github.vaultvet.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keywords of JSON Schema 2020-12, and what may stand behind each. */
enum Keyword {
    SCHEMA("$schema", Shape.DIALECT),
    ID("$id", Shape.UNSUPPORTED),
    REF("$ref", Shape.REFERENCE),
    ANCHOR("$anchor", Shape.ANCHOR),
    DYNAMIC_REF("$dynamicRef", Shape.UNSUPPORTED),
    DYNAMIC_ANCHOR("$dynamicAnchor", Shape.UNSUPPORTED),
    VOCABULARY("$vocabulary", Shape.UNSUPPORTED),
    COMMENT("$comment", Shape.TEXT),
    DEFS("$defs", Shape.SCHEMA_MAP),
    PREFIX_ITEMS("prefixItems", Shape.SCHEMAS),
    ITEMS("items", Shape.SCHEMA),
    CONTAINS("contains", Shape.SCHEMA),
    ADDITIONAL_PROPERTIES("additionalProperties", Shape.SCHEMA),
    PROPERTIES("properties", Shape.SCHEMA_MAP),
    PATTERN_PROPERTIES("patternProperties", Shape.PATTERN_MAP),
    DEPENDENT_SCHEMAS("dependentSchemas", Shape.SCHEMA_MAP),
    PROPERTY_NAMES("propertyNames", Shape.SCHEMA),
    IF("if", Shape.SCHEMA),
    THEN("then", Shape.SCHEMA),
    ELSE("else", Shape.SCHEMA),
    ALL_OF("allOf", Shape.SCHEMAS),
    ANY_OF("anyOf", Shape.SCHEMAS),
    ONE_OF("oneOf", Shape.SCHEMAS),
    NOT("not", Shape.SCHEMA),
    UNEVALUATED_ITEMS("unevaluatedItems", Shape.SCHEMA),
    UNEVALUATED_PROPERTIES("unevaluatedProperties", Shape.SCHEMA),
    TYPE("type", Shape.TYPES),
    CONST("const", Shape.ANY),
    ENUM("enum", Shape.VALUES),
    MULTIPLE_OF("multipleOf", Shape.POSITIVE),
    MAXIMUM("maximum", Shape.NUMBER),
    EXCLUSIVE_MAXIMUM("exclusiveMaximum", Shape.NUMBER),
    MINIMUM("minimum", Shape.NUMBER),
    EXCLUSIVE_MINIMUM("exclusiveMinimum", Shape.NUMBER),
    MAX_LENGTH("maxLength", Shape.COUNT),
    MIN_LENGTH("minLength", Shape.COUNT),
    PATTERN("pattern", Shape.PATTERN),
    MAX_ITEMS("maxItems", Shape.COUNT),
    MIN_ITEMS("minItems", Shape.COUNT),
    UNIQUE_ITEMS("uniqueItems", Shape.FLAG),
    MAX_CONTAINS("maxContains", Shape.COUNT),
    MIN_CONTAINS("minContains", Shape.COUNT),
    MAX_PROPERTIES("maxProperties", Shape.COUNT),
    MIN_PROPERTIES("minProperties", Shape.COUNT),
    REQUIRED("required", Shape.NAMES),
    DEPENDENT_REQUIRED("dependentRequired", Shape.NAME_LISTS),
    FORMAT("format", Shape.FORMAT),
    CONTENT_ENCODING("contentEncoding", Shape.TEXT),
    CONTENT_MEDIA_TYPE("contentMediaType", Shape.TEXT),
    CONTENT_SCHEMA("contentSchema", Shape.SCHEMA),
    TITLE("title", Shape.TEXT),
    DESCRIPTION("description", Shape.TEXT),
    DEFAULT("default", Shape.ANY),
    EXAMPLES("examples", Shape.LIST),
    DEPRECATED("deprecated", Shape.FLAG),
    READ_ONLY("readOnly", Shape.FLAG),
    WRITE_ONLY("writeOnly", Shape.FLAG);

    private static final Map<String, Keyword> BY_NAME = new HashMap<>();
    private static final List<String> NAMES = new ArrayList<>();

    static {
        for (Keyword keyword : values()) {
            BY_NAME.put(keyword.word, keyword);
            NAMES.add(keyword.word);
        }
    }

    private final String word;
    private final Shape shape;

    Keyword(String word, Shape shape) {
        this.word = word;
        this.shape = shape;
    }

    /** What may stand behind a keyword. */
    enum Shape {
        SCHEMA,
        SCHEMAS,
        SCHEMA_MAP,
        PATTERN_MAP,
        TEXT,
        PATTERN,
        COUNT,
        NUMBER,
        POSITIVE,
        FLAG,
        NAMES,
        NAME_LISTS,
        TYPES,
        VALUES,
        LIST,
        ANY,
        FORMAT,
        REFERENCE,
        ANCHOR,
        DIALECT,
        /** Part of the standard, and not of what this program reads. */
        UNSUPPORTED
    }

    static Optional<Keyword> of(String word) {
        return Optional.ofNullable(BY_NAME.get(word));
    }

    /** All words. */
    static List<String> words() {
        return NAMES;
    }

    String word() {
        return word;
    }

    Shape shape() {
        return shape;
    }

    /** Whether its schemas judge the same value again, and not one within it. */
    boolean staysInPlace() {
        return switch (this) {
            case ALL_OF, ANY_OF, ONE_OF, NOT, IF, THEN, ELSE, DEPENDENT_SCHEMAS -> true;
            default -> false;
        };
    }
}
