package io.github.vaultvet.schema;

import dev.harrel.jsonschema.JsonNode;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.pattern.UserPattern;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is wrong with a schema itself, at its place: what the meta-schema of 2020-12 forbids, keywords that nobody
 * knows, patterns and references that cannot be followed. The first mistake ends it.
 */
final class SchemaCheck {

    /** Reserved for what other programs want to know. */
    private static final String OWN_KEYWORD = "x-";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final References references;

    private SchemaCheck(References references) {
        this.references = references;
    }

    /**
     * @throws SchemaException about the first mistake
     */
    static void check(YamlNode root) throws SchemaException {
        References references = new References();
        new SchemaCheck(references).schema("", root);
        references.check();
    }

    private void schema(String pointer, YamlNode node) throws SchemaException {
        references.addSchema(pointer, node.span());
        if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                keyword(pointer, entry);
            }
        } else if (!(node instanceof YamlScalar scalar && scalar.type() == YamlScalar.Type.BOOLEAN)) {
            throw new SchemaException(node.span(), "a schema must be keywords with values, or true or false");
        }
    }

    private void keyword(String parent, YamlMapping.Entry entry) throws SchemaException {
        String word = entry.key().text();
        Optional<Keyword> known = Keyword.of(word);
        if (known.isPresent()) {
            value(known.get(), parent, child(parent, word), entry);
        } else if (!word.startsWith(OWN_KEYWORD)) {
            String hint = NearestNames.nearest(word, Keyword.words())
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("JSON Schema 2020-12 has none of this name; one of your own begins with \"x-\"");
            throw new SchemaException(entry.key().span(), "unknown keyword " + Quoted.of(word) + ": " + hint);
        }
    }

    private void value(Keyword keyword, String parent, String pointer, YamlMapping.Entry entry) throws SchemaException {
        YamlNode node = entry.value();
        switch (keyword.shape()) {
            case SCHEMA -> child(keyword, parent, pointer, node);
            case SCHEMAS -> schemas(keyword, parent, pointer, node);
            case SCHEMA_MAP, PATTERN_MAP -> schemaMap(keyword, parent, pointer, node);
            case REFERENCE -> references.addReference(parent, reference(node), node.span());
            case ANCHOR -> references.addAnchor(text(keyword, node), parent, node.span());
            case PATTERN -> pattern(text(keyword, node), node);
            case DIALECT -> dialect(text(keyword, node), node);
            case TEXT -> text(keyword, node);
            case NAME_LISTS -> nameLists(keyword, node);
            case UNSUPPORTED ->
                throw new SchemaException(
                        entry.key().span(), "the keyword \"" + keyword.word() + "\" is not supported");
            case COUNT, NUMBER, POSITIVE, FLAG, NAMES, TYPES, VALUES, LIST, ANY, FORMAT ->
                KeywordValue.check(keyword, node);
        }
    }

    private void child(Keyword keyword, String parent, String pointer, YamlNode node) throws SchemaException {
        if (keyword.staysInPlace()) {
            references.addStep(parent, pointer);
        }
        schema(pointer, node);
    }

    private void schemas(Keyword keyword, String parent, String pointer, YamlNode node) throws SchemaException {
        List<YamlNode> items = KeywordValue.items(keyword, node);
        for (int i = 0; i < items.size(); i++) {
            child(keyword, parent, pointer + "/" + i, items.get(i));
        }
    }

    private void schemaMap(Keyword keyword, String parent, String pointer, YamlNode node) throws SchemaException {
        if (!(node instanceof YamlMapping mapping)) {
            throw new SchemaException(node.span(), "\"" + keyword.word() + "\" must be names with schemas");
        }
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (keyword.shape() == Keyword.Shape.PATTERN_MAP) {
                pattern(entry.key().text(), entry.key());
            }
            child(keyword, parent, child(pointer, entry.key().text()), entry.value());
        }
    }

    private static String reference(YamlNode node) throws SchemaException {
        String reference = text(Keyword.REF, node);
        if (reference.equals("#") || reference.startsWith("#")) {
            return reference.substring(1);
        }
        throw new SchemaException(
                node.span(),
                "the reference " + Quoted.of(reference)
                        + " leads out of this file: only what is in it can be referred to, as \"#/$defs/name\"");
    }

    private static void dialect(String uri, YamlNode node) throws SchemaException {
        if (!uri.equals(DIALECT) && !uri.equals(DIALECT + "#")) {
            throw new SchemaException(
                    node.span(), "the schema is written for " + Quoted.of(uri) + ", only " + DIALECT + " is read");
        }
    }

    private static void pattern(String written, YamlNode node) throws SchemaException {
        try {
            UserPattern.of(written);
        } catch (IllegalArgumentException e) {
            throw new SchemaException(
                    node.span(), "cannot use the pattern " + Quoted.of(written) + ": " + e.getMessage());
        }
    }

    private static String text(Keyword keyword, YamlNode node) throws SchemaException {
        if (node instanceof YamlScalar scalar && scalar.type() == YamlScalar.Type.STRING) {
            return scalar.text();
        }
        throw new SchemaException(node.span(), "\"" + keyword.word() + "\" must be a text");
    }

    private static void nameLists(Keyword keyword, YamlNode node) throws SchemaException {
        if (!(node instanceof YamlMapping mapping)) {
            throw new SchemaException(node.span(), "\"" + keyword.word() + "\" must be names with lists of names");
        }
        for (YamlMapping.Entry entry : mapping.entries()) {
            KeywordValue.names(keyword, entry.value());
        }
    }

    private static String child(String pointer, String key) {
        return pointer + "/" + JsonNode.encodeJsonPointer(key);
    }
}
