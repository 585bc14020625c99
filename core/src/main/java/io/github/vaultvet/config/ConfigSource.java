package io.github.vaultvet.config;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.pattern.NearestNames;
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
 * One text of a configuration, and the questions asked of every node of it. What is wrong is written down with its
 * place, and reading goes on without it.
 */
record ConfigSource(ConfigText file, Mistakes mistakes, WildcardBudget wildcards) {

    private static final int MOST_NAMES = 12;

    private static final String HEAVY = "Name folders instead of files, or write names without wildcards";

    ConfigSource(ConfigText file, Mistakes mistakes) {
        this(file, mistakes, new WildcardBudget());
    }

    /** Writes down what is wrong at a place. */
    void wrong(Span span, String message, String help) {
        mistakes.add(file, Finding.at(span, message).help(help));
    }

    /**
     * Writes down a name that nobody knows, with the one that was probably meant, else with all there are.
     *
     * @param what what it should have named, with the name: {@code rule "brokn-link"}
     * @param names those that there are
     */
    void unknown(Span span, String what, String name, Names names) {
        wrong(
                span,
                "Unknown " + what,
                NearestNames.nearest(name, names.known())
                        .map(meant -> "Did you mean \"" + meant + "\"?")
                        .orElseGet(() -> names.known().size() > MOST_NAMES
                                ? names.listedBy()
                                : "It can be " + String.join(", ", names.known())));
    }

    /**
     * The names that there are.
     *
     * @param listedBy what to do to see them all, if they are many
     */
    record Names(Collection<String> known, String listedBy) {

        static Names few(Collection<String> known) {
            return new Names(known, "");
        }
    }

    /** Whether a value is left out. */
    static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.type() == YamlScalar.Type.NULL;
    }

    /** Who set what stands at a place. */
    Origin at(Span span) {
        return new Origin.Written(file, span);
    }

    Optional<YamlMapping> mapping(YamlNode node, String what) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        wrong(node.span(), what + " must be names with values", "Write one a line, like \"name: value\"");
        return Optional.empty();
    }

    Optional<String> text(YamlNode node, String what) {
        if (node instanceof YamlScalar scalar && scalar.type() != YamlScalar.Type.NULL) {
            return Optional.of(scalar.text());
        }
        wrong(node.span(), what + " must be a single value", "");
        return Optional.empty();
    }

    /** A list of texts, or a single one. */
    List<Sourced<String>> texts(YamlNode node, String what) {
        List<Sourced<String>> texts = new ArrayList<>();
        for (YamlNode item : items(node)) {
            text(item, "An entry of " + what).ifPresent(text -> texts.add(new Sourced<>(text, at(item.span()))));
        }
        return texts;
    }

    /** A list of patterns, or a single one. */
    Patterns globs(YamlNode node, String what) {
        List<Sourced<Glob>> globs = new ArrayList<>();
        for (YamlNode item : items(node)) {
            Optional<String> pattern = text(item, "An entry of " + what);
            if (pattern.isPresent()) {
                try {
                    Glob glob = Glob.of(pattern.get());
                    if (!wildcards.allows(glob)) {
                        wrong(item.span(), "There are more wildcards than can be compared with every file", HEAVY);
                        return Patterns.NONE;
                    }
                    globs.add(new Sourced<>(glob, at(item.span())));
                } catch (IllegalArgumentException e) {
                    wrong(
                            item.span(),
                            "Cannot use the pattern " + Quoted.of(pattern.get()) + ": " + e.getMessage(),
                            "");
                }
            }
        }
        return new Patterns(globs);
    }

    /** The items of a list; a node that is none is its own only item. */
    static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlSequence sequence ? sequence.items() : List.of(node);
    }
}
