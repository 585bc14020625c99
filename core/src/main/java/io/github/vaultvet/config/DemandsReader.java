package io.github.vaultvet.config;

import io.github.vaultvet.config.ConfigSource.Names;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.pattern.UserPattern;
import io.github.vaultvet.schema.FirstLine;
import io.github.vaultvet.schema.LinkTarget;
import io.github.vaultvet.schema.NoteSchema.Relations;
import io.github.vaultvet.schema.PropertyType;
import io.github.vaultvet.schema.ShortForm;
import io.github.vaultvet.schema.SlugPolicy;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads what an entry of {@code schemas} asks of its notes in short form. */
final class DemandsReader {

    private static final String STARTS_WITH = "starts-with";
    private static final String LINK = "link";
    private static final String LINKS_BACK = "links-back";
    private static final List<String> FIRST_LINE_KEYS = List.of(STARTS_WITH, LINK, LINKS_BACK);

    private final ConfigSource source;
    private final YamlMapping entry;

    DemandsReader(ConfigSource source, YamlMapping entry) {
        this.source = source;
        this.entry = entry;
    }

    ShortForm shortForm() {
        return new ShortForm(
                texts(SchemaKey.REQUIRED),
                byProperty(
                        SchemaKey.TYPES, node -> words(SchemaKey.TYPES, node, PropertyType.known(), PropertyType::of)),
                byProperty(SchemaKey.ENUM, node -> nonEmpty(texts(SchemaKey.ENUM, node))
                        .map(LinkedHashSet::new)),
                byProperty(SchemaKey.PATTERN, this::pattern),
                byProperty(SchemaKey.DESCRIBE, node -> source.text(node, SchemaKey.DESCRIBE.quoted())));
    }

    Relations relations() {
        return new Relations(
                texts(SchemaKey.UNIQUE),
                byProperty(SchemaKey.LINK, node -> word(SchemaKey.LINK, node, LinkTarget.known(), LinkTarget::of)),
                byProperty(
                        SchemaKey.MATCHES_FILE_NAME,
                        node -> word(SchemaKey.MATCHES_FILE_NAME, node, SlugPolicy.known(), SlugPolicy::of)),
                SchemaKey.FIRST_LINE.in(entry).flatMap(this::firstLine));
    }

    private List<String> texts(SchemaKey key) {
        return key.in(entry).map(node -> texts(key, node)).orElse(List.of());
    }

    private List<String> texts(SchemaKey key, YamlNode node) {
        return source.texts(node, key.quoted()).stream().map(Sourced::value).toList();
    }

    private static <T> Optional<List<T>> nonEmpty(List<T> values) {
        return Optional.of(values).filter(list -> !list.isEmpty());
    }

    /** Properties with what is said of each; what cannot be read is written down and left out. */
    private <T> Map<String, T> byProperty(SchemaKey key, Function<YamlNode, Optional<T>> reader) {
        Map<String, T> values = new TreeMap<>();
        Optional<YamlMapping> mapping = key.in(entry).flatMap(node -> source.mapping(node, key.quoted()));
        for (YamlMapping.Entry property : mapping.map(YamlMapping::entries).orElse(List.of())) {
            reader.apply(property.value())
                    .ifPresent(value -> values.put(property.key().text(), value));
        }
        return values;
    }

    private <T> Optional<List<T>> words(
            SchemaKey key, YamlNode node, List<String> known, Function<String, Optional<T>> of) {
        List<T> values = new ArrayList<>();
        for (YamlNode item : ConfigSource.items(node)) {
            word(key, item, known, of).ifPresent(values::add);
        }
        return nonEmpty(values);
    }

    private <T> Optional<T> word(SchemaKey key, YamlNode node, List<String> known, Function<String, Optional<T>> of) {
        Optional<String> word = source.text(node, "An entry of " + key.quoted());
        Optional<T> value = word.flatMap(of);
        if (word.isPresent() && value.isEmpty()) {
            source.unknown(
                    node.span(),
                    "value " + Quoted.of(word.get()) + " in " + key.quoted(),
                    word.get(),
                    Names.few(known));
        }
        return value;
    }

    private Optional<UserPattern> pattern(YamlNode node) {
        Optional<String> written = source.text(node, "An entry of " + SchemaKey.PATTERN.quoted());
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UserPattern.of(written.get()));
        } catch (IllegalArgumentException e) {
            source.wrong(node.span(), "Cannot use the pattern " + Quoted.of(written.get()) + ": " + e.getMessage(), "");
            return Optional.empty();
        }
    }

    private Optional<FirstLine> firstLine(YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            return source.text(node, SchemaKey.FIRST_LINE.quoted())
                    .map(text -> new FirstLine(text, Optional.empty(), false));
        }
        for (YamlMapping.Entry written : mapping.entries()) {
            String name = written.key().text();
            if (!FIRST_LINE_KEYS.contains(name)) {
                source.unknown(
                        written.key().span(),
                        "key " + Quoted.of(name) + " of " + SchemaKey.FIRST_LINE.quoted(),
                        name,
                        Names.few(FIRST_LINE_KEYS));
            }
        }
        Optional<String> begins = mapping.get(STARTS_WITH).flatMap(text -> source.text(text, "\"starts-with\""));
        Optional<LinkTarget> link =
                mapping.get(LINK).flatMap(kind -> word(SchemaKey.FIRST_LINE, kind, LinkTarget.known(), LinkTarget::of));
        boolean linksBack = mapping.get(LINKS_BACK).filter(this::isTrue).isPresent();
        if (begins.isEmpty() && mapping.get(LINK).isEmpty()) {
            source.wrong(node.span(), "\"first-line\" asks for nothing", "Say what it begins with, as \"starts-with\"");
        }
        if (linksBack && link.isEmpty()) {
            source.wrong(node.span(), "\"links-back\" needs a \"link\" that can be answered", "Add \"link: note\"");
        }
        return Optional.of(new FirstLine(begins.orElse(""), link, linksBack));
    }

    private boolean isTrue(YamlNode node) {
        if (node instanceof YamlScalar scalar && scalar.type() == YamlScalar.Type.BOOLEAN) {
            return scalar.text().equalsIgnoreCase("true");
        }
        source.wrong(node.span(), "\"links-back\" must be true or false", "");
        return false;
    }
}
