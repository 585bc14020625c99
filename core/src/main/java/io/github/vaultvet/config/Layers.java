package io.github.vaultvet.config;

import io.github.vaultvet.config.ConfigSource.Names;
import io.github.vaultvet.config.ExtendedFiles.Extended;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.yaml.YamlDocument;
import io.github.vaultvet.yaml.YamlLimits;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlProblem;
import io.github.vaultvet.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a configuration and everything that it extends, each text once: the first of two places at which the same text
 * is extended counts.
 */
final class Layers {

    /** So many texts may extend one another in a chain; as deep goes the recursion here. */
    static final int DEEPEST = 10;

    static final int MOST = 20;

    private final ExtendedFiles files;
    private final Mistakes mistakes;
    private final List<Layer> layers = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> chain = new ArrayList<>();

    Layers(ExtendedFiles files, Mistakes mistakes) {
        this.files = files;
        this.mistakes = mistakes;
    }

    /** One text, read. */
    record Layer(ConfigSource source, List<YamlMapping.Entry> entries) {}

    /** A name that a text extends, and where it is written. */
    private record Reference(ConfigSource source, Span span, String name) {

        void refuse(String message, String help) {
            source.wrong(span, message, help);
        }
    }

    /** The layers, each behind those that it extends. */
    List<Layer> read(ConfigText text) {
        seen.add(text.name());
        chain.add(text.name());
        ConfigSource source = new ConfigSource(text, mistakes);
        List<YamlMapping.Entry> entries = entries(source);
        for (YamlMapping.Entry entry : entries) {
            if (entry.key().text().equals(ConfigKey.EXTENDS.word())) {
                extendAll(source, entry.value());
            }
        }
        layers.add(new Layer(source, entries));
        chain.remove(chain.size() - 1);
        return layers;
    }

    private static List<YamlMapping.Entry> entries(ConfigSource source) {
        NoteText text = source.file().text();
        YamlDocument document =
                YamlReader.read(text.bytes(), text.contentStart(), text.length(), YamlLimits.CONFIGURATION);
        for (YamlProblem problem : document.problems()) {
            report(source, problem);
        }
        Optional<YamlNode> root = document.root();
        return root.isEmpty()
                ? List.of()
                : source.mapping(root.get(), "A configuration")
                        .map(YamlMapping::entries)
                        .orElse(List.of());
    }

    private static void report(ConfigSource source, YamlProblem problem) {
        switch (problem.kind()) {
            case DUPLICATE_KEY ->
                source.wrong(
                        problem.span(),
                        "The key " + Quoted.of(problem.reason()) + " occurs twice",
                        "Join the two entries");
            case SYNTAX -> source.wrong(problem.span(), "This is not YAML: " + problem.reason(), "");
            case TOO_LARGE, TOO_COMPLEX ->
                source.wrong(problem.span(), "The configuration cannot be read: " + problem.reason(), "");
        }
    }

    private void extendAll(ConfigSource source, YamlNode value) {
        if (ConfigSource.isNothing(value)) {
            return;
        }
        for (YamlNode item : ConfigSource.items(value)) {
            Optional<String> name = source.text(item, "An entry of \"extends\"");
            if (name.isPresent()) {
                extend(new Reference(source, item.span(), name.get()));
            }
        }
    }

    private void extend(Reference reference) {
        String name = reference.name();
        if (isFile(name)) {
            Extended extended = files.read(reference.source().file(), name);
            extended.text().ifPresent(text -> add(reference, text));
            extended.refusal().ifPresent(refusal -> reference.refuse(refusal.message(), refusal.help()));
        } else if (Presets.NAMES.contains(name)) {
            add(reference, Presets.text(name));
        } else {
            List<String> names = new ArrayList<>(Presets.NAMES);
            names.add("a file of the vault whose name ends in .yaml");
            reference.source().unknown(reference.span(), "preset " + Quoted.of(name), name, Names.few(names));
        }
    }

    /** Names of presets have neither a slash nor an extension. */
    private static boolean isFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    private void add(Reference reference, ConfigText text) {
        if (chain.contains(text.name())) {
            String cycle = String.join(" → ", chain.subList(chain.indexOf(text.name()), chain.size()));
            reference.refuse(
                    "The configuration extends itself: " + cycle + " → " + text.name(), "Leave one of them out");
        } else if (seen.contains(text.name())) {
            return;
        } else if (chain.size() == DEEPEST) {
            String links = String.join(" → ", chain) + " → " + text.name();
            reference.refuse("More than " + DEEPEST + " configurations extend one another: " + links, "Extend fewer");
        } else if (seen.size() == MOST) {
            reference.refuse("The configuration has more than " + MOST + " layers", "Extend fewer files");
        } else {
            read(text);
        }
    }
}
