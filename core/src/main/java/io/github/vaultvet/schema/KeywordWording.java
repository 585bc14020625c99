package io.github.vaultvet.schema;

import dev.harrel.jsonschema.JsonNode;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.pattern.NearestNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with a value, keyword by keyword.
 *
 * @param instance the value
 * @param asked what stands behind the keyword
 */
record KeywordWording(ValuePath instance, ValueNode asked) {

    private static final int MOST_VALUES = 8;

    String message(Keyword keyword) {
        return switch (keyword) {
            case TYPE -> instance.words() + " must be " + types() + " and is " + TypeWords.of(instance.value());
            case ENUM -> instance.words() + " is " + value() + ", which is none of " + values();
            case CONST -> instance.words() + " is " + value() + " and must be " + text(asked);
            case PATTERN ->
                instance.words() + " is " + value() + ", which does not match the pattern "
                        + Quoted.cut(asked.asString());
            case FORMAT -> instance.words() + " is " + value() + ", which is not " + format();
            case MAXIMUM -> instance.words() + " is " + value() + ", more than " + text(asked);
            case EXCLUSIVE_MAXIMUM -> instance.words() + " is " + value() + " and must be less than " + text(asked);
            case MINIMUM -> instance.words() + " is " + value() + ", less than " + text(asked);
            case EXCLUSIVE_MINIMUM -> instance.words() + " is " + value() + " and must be more than " + text(asked);
            case MULTIPLE_OF -> instance.words() + " is " + value() + ", which is no multiple of " + text(asked);
            case MAX_LENGTH -> instance.words() + " is " + value() + ", longer than " + text(asked) + " characters";
            case MIN_LENGTH -> instance.words() + " is " + value() + ", shorter than " + text(asked) + " characters";
            case MAX_ITEMS -> instance.words() + " has more items than " + text(asked);
            case MIN_ITEMS -> instance.words() + " has fewer items than " + text(asked);
            case UNIQUE_ITEMS -> instance.words() + " has " + repeated() + " twice";
            case MAX_PROPERTIES -> instance.words() + " has more properties than " + text(asked);
            case MIN_PROPERTIES -> instance.words() + " has fewer properties than " + text(asked);
            case CONTAINS, MIN_CONTAINS -> instance.words() + " lacks an item that the schema asks for";
            case MAX_CONTAINS -> instance.words() + " has too many items of one kind";
            case ANY_OF ->
                instance.words() + " is " + value() + ", which fits none of the forms that the schema allows";
            case ONE_OF ->
                instance.words() + " is " + value()
                        + ", which does not fit exactly one of the forms that the schema allows";
            case NOT -> instance.words() + " is " + value() + ", which the schema rules out";
            default -> instance.words() + " is not what the schema asks for";
        };
    }

    /** What to do where the schema has no description. */
    String help(Keyword keyword) {
        return switch (keyword) {
            case ENUM ->
                NearestNames.nearest(instance.value().asString(), texts())
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElse("Write one of " + values());
            case FORMAT -> "Write " + format();
            case TYPE -> "Write " + types();
            default -> "";
        };
    }

    private String value() {
        return text(instance.value());
    }

    private static String text(ValueNode node) {
        return switch (node.getNodeType()) {
            case STRING -> Quoted.of(node.asString());
            case INTEGER, NUMBER, BOOLEAN -> Quoted.cut(node.asString());
            case NULL -> "empty";
            case ARRAY -> "a list";
            case OBJECT -> "a group";
        };
    }

    private String types() {
        List<String> words = new ArrayList<>();
        if (asked.isArray()) {
            for (JsonNode type : asked.asArray()) {
                words.add(TypeWords.of(type.asString()));
            }
        } else {
            words.add(TypeWords.of(asked.asString()));
        }
        return String.join(" or ", words);
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : asked.asArray()) {
            texts.add(value.asString());
        }
        return texts;
    }

    private String values() {
        List<String> shown = new ArrayList<>();
        for (JsonNode value : asked.asArray()) {
            if (shown.size() == MOST_VALUES) {
                shown.add("…");
                break;
            }
            shown.add(text((ValueNode) value));
        }
        return String.join(", ", shown);
    }

    private String repeated() {
        Set<String> seen = new HashSet<>();
        for (JsonNode item : instance.value().asArray()) {
            if (!seen.add(((ValueNode) item).identity())) {
                return text((ValueNode) item);
            }
        }
        return "an item";
    }

    private String format() {
        Optional<ValueFormat> format = ValueFormat.of(asked.asString());
        return format.map(ValueFormat::words).orElse(asked.asString());
    }
}
