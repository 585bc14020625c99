package io.github.vaultvet.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may stand at the top of a configuration. */
public enum ConfigKey {
    EXTENDS(
            Form.LAYERS,
            "What this configuration builds on: a preset (obsidian, quartz, youtube-notes), a YAML file of the vault as seen"
                    + " from this one, or a list of them, of which the later win. This configuration wins over all"),
    INCLUDE(Form.GLOBS, "The files that are checked; without it all are"),
    EXCLUDE(Form.GLOBS, "The files that are not checked; links may still lead to them"),
    TEMPLATES(
            Form.GLOBS,
            "Notes that are templates, beside those in the folders that the settings of Obsidian, Templater and QuickAdd"
                    + " name: their placeholders are not taken for links"),
    PLANNED(
            Form.GLOBS,
            "Targets of links that may be missing, in whatever case, with or without their extension; unwritten-note does"
                    + " not report them"),
    SCHEMAS(
            Form.SCHEMAS,
            "What is asked of some notes: a list of entries that say which notes (files, except, folder-notes, tag, property,"
                    + " match) and what they must have (required, types, enum, pattern, unique, link, matches-file-name,"
                    + " first-line, describe, or a JSON Schema of the vault behind schema)"),
    RULES(
            Form.RULES,
            "How rules apply: a severity (off, info, warning, error), or a severity and options. What is not said is as"
                    + " in the layer below, else as by default"),
    OVERRIDES(
            Form.OVERRIDES,
            "How rules apply to some files, a list of \"files\" (patterns) and \"rules\" (as above). For each rule the"
                    + " last that matches wins");

    /** How a value is written. */
    public enum Form {
        LAYERS,
        GLOBS,
        SCHEMAS,
        RULES,
        OVERRIDES
    }

    private final Form form;
    private final String description;

    ConfigKey(Form form, String description) {
        this.form = form;
        this.description = description;
    }

    /** The key as it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Form form() {
        return form;
    }

    /** What it is for, without a full stop at its end. */
    public String description() {
        return description;
    }

    static Optional<ConfigKey> of(String word) {
        for (ConfigKey key : values()) {
            if (key.word().equals(word)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (ConfigKey key : values()) {
            words.add(key.word());
        }
        return words;
    }
}
