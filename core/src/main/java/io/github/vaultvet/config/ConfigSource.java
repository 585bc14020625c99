package io.github.vaultvet.config;

import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Position;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlScalar;
import io.github.vaultvet.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The text of a configuration, and the questions asked of every node of it. What is wrong names its place.
 *
 * @param shownName the file's name in messages
 */
record ConfigSource(NoteText text, String shownName) {

    /** What is wrong at a place. */
    ConfigException wrong(Span span, String message) {
        Position position = text.position(span.start());
        return new ConfigException(shownName + ":" + position.line() + ":" + position.column() + ": " + message);
    }

    /**
     * A name that nobody knows, with the one that was probably meant, else with all there are.
     *
     * @param what what it should have named, with the name: {@code rule "brokn-link"}
     */
    ConfigException unknown(Span span, String what, String name, Collection<String> known) {
        Optional<String> meant = NearestNames.nearest(name, known);
        String hint = meant.isPresent()
                ? "did you mean \"" + meant.get() + "\"?"
                : "this version knows " + String.join(", ", known);
        return wrong(span, "unknown " + what + ": " + hint);
    }

    YamlMapping mapping(YamlNode node, String what) throws ConfigException {
        if (node instanceof YamlMapping mapping) {
            return mapping;
        }
        throw wrong(node.span(), what + " must be names with values, one a line, like \"name: value\"");
    }

    String text(YamlNode node, String what) throws ConfigException {
        if (node instanceof YamlScalar scalar && scalar.type() != YamlScalar.Type.NULL) {
            return scalar.text();
        }
        throw wrong(node.span(), what + " must be a single value");
    }

    /** A list of texts, or a single one. */
    List<String> texts(YamlNode node, String what) throws ConfigException {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(node)) {
            texts.add(text(item, "an entry of " + what));
        }
        return texts;
    }

    /** A list of patterns, or a single one. */
    List<Glob> globs(YamlNode node, String what) throws ConfigException {
        List<Glob> globs = new ArrayList<>();
        for (YamlNode item : items(node)) {
            String pattern = text(item, "an entry of " + what);
            try {
                globs.add(Glob.of(pattern));
            } catch (IllegalArgumentException e) {
                throw wrong(item.span(), "cannot use the pattern \"" + pattern + "\": " + e.getMessage());
            }
        }
        return globs;
    }

    /** The items of a list; a node that is none is its own only item. */
    List<YamlNode> items(YamlNode node) {
        return node instanceof YamlSequence sequence ? sequence.items() : List.of(node);
    }
}
