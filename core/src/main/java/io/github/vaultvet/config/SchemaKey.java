package io.github.vaultvet.config;

import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may stand in an entry of {@code schemas}. */
public enum SchemaKey {
    FILES("The notes it is for, as patterns; without any of these keys it is for all notes"),
    EXCEPT("Patterns of notes it is not for"),
    FOLDER_NOTES("Notes that are called like their folder: any (the default), only them, or none of them"),
    TAG("Tags of which the note must have one, in its text or its properties; a tag stands for those below it, too"),
    PROPERTY("Properties with the value, or one of the values, that they must have or hold in a list"),
    MATCH("all (the default): beside the entries before it; first: only for notes that no entry before it is for"),
    REQUIRED("Properties that must be there and have a value"),
    TYPES("Properties with their type, or a list of types: text, list, number, checkbox, date, datetime"),
    ENUM("Properties with the list of values that they may have; of a list, each item"),
    PATTERN("Properties with a regular expression that their values must match, in part; of a list, each item"),
    UNIQUE("Properties whose value only one of these notes may have"),
    LINK("Properties that must be links, with what these lead to: note, attachment or file"),
    MATCHES_FILE_NAME("Properties that the name of the file is made of, with how: exact, kebab, snake or words"),
    FIRST_LINE(
            "How the text begins: a text, or starts-with with link (what kind of file the link behind it leads to) and"
                    + " links-back (whether that note must link to this one)"),
    DESCRIBE("Properties with what to do about them, shown as the help of each finding"),
    SCHEMA(
            "A JSON Schema 2020-12 beside all this: a YAML or JSON file of the vault, as seen from this file, or itself");

    private final String description;

    SchemaKey(String description) {
        this.description = description;
    }

    /** The key as it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is for, without a full stop at its end. */
    public String description() {
        return description;
    }

    String quoted() {
        return "\"" + word() + "\"";
    }

    /** What an entry says of it; empty if nothing. */
    Optional<YamlNode> in(YamlMapping entry) {
        return entry.get(word()).filter(node -> !ConfigSource.isNothing(node));
    }

    static Optional<SchemaKey> of(String word) {
        for (SchemaKey key : values()) {
            if (key.word().equals(word)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (SchemaKey key : values()) {
            words.add(key.word());
        }
        return words;
    }
}
