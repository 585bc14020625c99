package io.github.vaultvet.documentation;

import io.github.vaultvet.config.SchemaKey;
import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.schema.LinkTarget;
import io.github.vaultvet.schema.PropertyType;
import io.github.vaultvet.schema.SlugPolicy;
import java.io.IOException;
import java.util.List;

/** The part of {@link ConfigurationSchema} that describes an entry of {@code schemas}. */
final class NoteSchemaDefinition {

    private final JsonOutput json;

    NoteSchemaDefinition(JsonOutput json) {
        this.json = json;
    }

    void write() throws IOException {
        json.line().startObject("text");
        types("string", "number", "boolean");
        json.endObject();
        json.line().startObject("texts");
        orList("text");
        json.endObject();
        json.line().startObject("property-type");
        words(PropertyType.known());
        json.endObject();
        json.line().startObject("schema").field("type", "object").field("additionalProperties", false);
        json.startObject("properties");
        for (SchemaKey key : SchemaKey.values()) {
            json.line().startObject(key.word()).field("description", key.description());
            value(key);
            json.endObject();
        }
        json.line().endObject().endObject();
    }

    private void value(SchemaKey key) {
        switch (key) {
            case FILES, EXCEPT -> reference("globs");
            case TAG, REQUIRED, UNIQUE -> reference("texts");
            case FOLDER_NOTES -> words(List.of("any", "only", "none"));
            case MATCH -> words(List.of("all", "first"));
            case PROPERTY, ENUM -> byProperty(() -> reference("texts"));
            case TYPES -> byProperty(() -> orList("property-type"));
            case PATTERN, DESCRIBE -> byProperty(() -> reference("text"));
            case LINK -> byProperty(() -> words(LinkTarget.known()));
            case MATCHES_FILE_NAME -> byProperty(() -> words(SlugPolicy.known()));
            case FIRST_LINE -> firstLine();
            case SCHEMA -> types("string", "object");
        }
    }

    private void byProperty(Runnable value) {
        json.field("type", "object").startObject("additionalProperties");
        value.run();
        json.endObject();
    }

    private void firstLine() {
        json.startArray("anyOf").startObject();
        reference("text");
        json.endObject().startObject().field("type", "object").field("additionalProperties", false);
        json.startObject("properties").startObject("starts-with");
        reference("text");
        json.endObject().startObject("link");
        words(LinkTarget.known());
        json.endObject().startObject("links-back").field("type", "boolean").endObject();
        json.endObject().endObject().endArray();
    }

    private void orList(String definition) {
        json.startArray("anyOf").startObject();
        reference(definition);
        json.endObject().startObject().field("type", "array").startObject("items");
        reference(definition);
        json.endObject().endObject().endArray();
    }

    private void reference(String definition) {
        json.field("$ref", "#/$defs/" + definition);
    }

    private void words(List<String> words) {
        list("enum", words);
    }

    private void types(String... types) {
        list("type", List.of(types));
    }

    private void list(String name, List<String> values) {
        json.startArray(name);
        values.forEach(json::value);
        json.endArray();
    }
}
