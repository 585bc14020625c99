package io.github.vaultvet.documentation;

import io.github.vaultvet.config.ConfigKey;
import io.github.vaultvet.config.Presets;
import io.github.vaultvet.config.RuleSetting;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.RuleOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The JSON schema of {@code vaultvet.yaml}, for editors, made of what keys and rules say about themselves. */
final class ConfigurationSchema {

    static final String ADDRESS =
            "https://raw.githubusercontent.com/vaultvet/vaultvet/main/src/schema/vaultvet.schema.json";

    private final JsonOutput json;

    private ConfigurationSchema(JsonOutput json) {
        this.json = json;
    }

    static String of(List<Rule> rules) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOutput json = new JsonOutput(bytes)) {
            new ConfigurationSchema(json).write(rules);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void write(List<Rule> rules) throws IOException {
        json.startObject()
                .field("$schema", "https://json-schema.org/draft/2020-12/schema")
                .field("$id", ADDRESS)
                .field("title", "The configuration of vaultvet: vaultvet.yaml at the root of a vault");
        types("object", "null");
        json.field("additionalProperties", false).startObject("properties");
        for (ConfigKey key : ConfigKey.values()) {
            json.line().startObject(key.word()).field("description", key.description());
            reference(key.form().name().toLowerCase(Locale.ROOT)).endObject();
        }
        json.line().endObject().startObject("$defs");
        writeForms();
        json.line().startObject("rules");
        types("object", "null");
        json.field("additionalProperties", false).startObject("properties");
        for (Rule rule : rules) {
            writeRule(rule.info().id(), rule.info());
            for (RuleId former : rule.info().formerIds()) {
                writeRule(former, rule.info());
            }
        }
        json.line().endObject().endObject();
        json.line().endObject().endObject();
    }

    private JsonOutput reference(String definition) {
        return json.field("$ref", "#/$defs/" + definition);
    }

    private void types(String... types) {
        json.startArray("type");
        for (String type : types) {
            json.value(type);
        }
        json.endArray();
    }

    private void words(Iterable<String> words) {
        json.startArray("enum");
        words.forEach(json::value);
        json.endArray();
    }

    private void writeForms() throws IOException {
        json.line().startObject("severity");
        words(List.of("off", Severity.INFO.word(), Severity.WARNING.word(), Severity.ERROR.word()));
        json.endObject();
        json.line().startObject("layer").startArray("anyOf").startObject();
        words(Presets.NAMES);
        json.endObject()
                .startObject()
                .field("type", "string")
                .field("pattern", "^(?!/)(?!.*[:\\\\]).*\\.[yY][aA]?[mM][lL]$")
                .endObject()
                .endArray()
                .endObject();
        json.line().startObject("layers");
        oneOrSeveral("layer", true);
        json.line().startObject("glob");
        types("string", "number", "boolean");
        json.field("minLength", 1)
                .field("maxLength", 1000)
                .field("pattern", "^[^!]")
                .endObject();
        json.line().startObject("globs");
        oneOrSeveral("glob", true);
        json.line().startObject("override").field("type", "object").field("additionalProperties", false);
        json.startArray("required").value("files").value("rules").endArray();
        json.startObject("properties").startObject("files");
        oneOrSeveral("glob", false);
        json.startObject("rules").field("type", "object");
        reference("rules").endObject().endObject().endObject();
        json.line().startObject("overrides");
        oneOrSeveral("override", true);
        new NoteSchemaDefinition(json).write();
        json.line().startObject("schemas");
        oneOrSeveral("schema", true);
    }

    /** Ends the object that was begun. */
    private void oneOrSeveral(String definition, boolean orNothing) {
        json.startArray("anyOf").startObject();
        reference(definition).endObject().startObject().field("type", "array");
        if (!orNothing) {
            json.field("minItems", 1);
        }
        json.startObject("items");
        reference(definition).endObject().endObject();
        if (orNothing) {
            json.startObject().field("type", "null").endObject();
        }
        json.endArray().endObject();
    }

    private void writeRule(RuleId id, RuleInfo<?> info) throws IOException {
        json.line().startObject(id.value());
        json.field("description", info.summary()).startArray("anyOf").startObject();
        reference("severity").endObject();
        json.startObject().field("type", "object").field("additionalProperties", false);
        json.startObject("properties").startObject(RuleSetting.SEVERITY);
        reference("severity").endObject();
        for (RuleOption option : RuleOption.of(info)) {
            writeOption(option.name(), option);
            if (!camel(option.name()).equals(option.name())) {
                writeOption(camel(option.name()), option);
            }
        }
        json.endObject().endObject().endArray().endObject();
    }

    private void writeOption(String name, RuleOption option) {
        json.startObject(name);
        json.field("description", option.description() + " (default: " + option.defaultValue() + ")");
        switch (option.type()) {
            case TEXT -> types("string", "number", "boolean");
            case NUMBER -> json.field("type", "integer");
            case BOOLEAN -> json.field("type", "boolean");
            case CHOICE -> words(option.choices());
            case LIST -> {
                types("array", "string", "number", "boolean");
                json.startObject("items");
                types("string", "number", "boolean");
                json.endObject();
            }
        }
        json.endObject();
    }

    private static String camel(String kebab) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < kebab.length(); i++) {
            char c = kebab.charAt(i);
            if (c != '-') {
                name.append(upper ? Character.toUpperCase(c) : c);
            }
            upper = c == '-';
        }
        return name.toString();
    }
}
