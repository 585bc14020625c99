package io.github.vaultvet.config;

import io.github.vaultvet.config.ConfigSource.Names;
import io.github.vaultvet.config.ExtendedFiles.Extended;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.pattern.GlobSet;
import io.github.vaultvet.schema.JsonSchema;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.schema.NoteSelector;
import io.github.vaultvet.schema.NoteSelector.FolderNotes;
import io.github.vaultvet.schema.SchemaException;
import io.github.vaultvet.schema.ShortForm;
import io.github.vaultvet.schema.TagSet;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code schemas}: which notes, and what they must have. */
final class SchemasReader {

    /** Each is held against each note. */
    private static final int MOST_SCHEMAS = 200;

    private static final int MOST_REQUIRED = 200;

    private static final String MANY = "Let one entry be for all notes that must have the same";
    private static final List<String> MATCHES = List.of("all", "first");

    private final ConfigSource source;
    private final ExtendedFiles files;
    private int required;
    private final Map<Glob, Sourced<Glob>> named = new LinkedHashMap<>();

    SchemasReader(ConfigSource source, ExtendedFiles files) {
        this.source = source;
        this.files = files;
    }

    /**
     * Reads a list of entries, or a single one.
     *
     * @param before how many there are in the layers below
     */
    List<NoteSchema> read(YamlNode node, int before) {
        List<NoteSchema> schemas = new ArrayList<>();
        for (YamlNode item : ConfigSource.items(node)) {
            if (before + schemas.size() == MOST_SCHEMAS) {
                source.wrong(item.span(), "There are more than " + MOST_SCHEMAS + " schemas", MANY);
                break;
            }
            Optional<YamlMapping> entry = source.mapping(item, "An entry of \"schemas\"");
            if (entry.isPresent()) {
                schemas.add(schema(entry.get(), before + schemas.size()));
            }
        }
        return schemas;
    }

    /** The patterns for files in all that was read. */
    Patterns named() {
        return new Patterns(List.copyOf(named.values()));
    }

    private NoteSchema schema(YamlMapping entry, int number) {
        for (YamlMapping.Entry written : entry.entries()) {
            String name = written.key().text();
            if (SchemaKey.of(name).isEmpty()) {
                source.unknown(
                        written.key().span(),
                        "key " + Quoted.of(name) + " of a schema",
                        name,
                        Names.few(SchemaKey.words()));
            }
        }
        DemandsReader demands = new DemandsReader(source, entry);
        ShortForm form = demands.shortForm();
        required += form.required().size();
        if (required > MOST_REQUIRED && required - form.required().size() <= MOST_REQUIRED) {
            source.wrong(entry.span(), "More than " + MOST_REQUIRED + " properties are required", MANY);
        }
        return new NoteSchema(number, selector(entry), isOnlyFirst(entry), form, document(entry), demands.relations());
    }

    private NoteSelector selector(YamlMapping entry) {
        return new NoteSelector(
                globs(entry, SchemaKey.FILES),
                globs(entry, SchemaKey.EXCEPT),
                new TagSet(texts(entry, SchemaKey.TAG)),
                properties(entry),
                folderNotes(entry));
    }

    private GlobSet globs(YamlMapping entry, SchemaKey key) {
        Patterns written =
                key.in(entry).map(node -> source.globs(node, key.quoted())).orElse(Patterns.NONE);
        written.all().forEach(glob -> named.putIfAbsent(glob.value(), glob));
        return new GlobSet(written.all().stream().map(Sourced::value).toList());
    }

    private List<String> texts(YamlMapping entry, SchemaKey key) {
        return key.in(entry)
                .map(node -> source.texts(node, key.quoted()).stream()
                        .map(Sourced::value)
                        .toList())
                .orElse(List.of());
    }

    private Map<String, Set<String>> properties(YamlMapping entry) {
        Map<String, Set<String>> wanted = new HashMap<>();
        Optional<YamlMapping> mapping =
                SchemaKey.PROPERTY.in(entry).flatMap(node -> source.mapping(node, SchemaKey.PROPERTY.quoted()));
        for (YamlMapping.Entry property : mapping.map(YamlMapping::entries).orElse(List.of())) {
            Set<String> values = source.texts(property.value(), SchemaKey.PROPERTY.quoted()).stream()
                    .map(Sourced::value)
                    .collect(Collectors.toSet());
            wanted.put(property.key().text(), values);
        }
        return wanted;
    }

    private FolderNotes folderNotes(YamlMapping entry) {
        return word(entry, SchemaKey.FOLDER_NOTES, List.of("any", "only", "none"))
                .flatMap(FolderNotes::of)
                .orElse(FolderNotes.ANY);
    }

    private boolean isOnlyFirst(YamlMapping entry) {
        return word(entry, SchemaKey.MATCH, MATCHES).filter("first"::equals).isPresent();
    }

    private Optional<String> word(YamlMapping entry, SchemaKey key, List<String> known) {
        Optional<YamlNode> node = key.in(entry);
        Optional<String> word = node.flatMap(written -> source.text(written, key.quoted()));
        if (word.isPresent() && !known.contains(word.get())) {
            source.unknown(
                    node.orElseThrow().span(),
                    "value " + Quoted.of(word.get()) + " for " + key.quoted(),
                    word.get(),
                    Names.few(known));
            return Optional.empty();
        }
        return word;
    }

    /** A JSON Schema: the name of its file, or itself. */
    private Optional<JsonSchema> document(YamlMapping entry) {
        Optional<YamlNode> node = SchemaKey.SCHEMA.in(entry);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlMapping inline) {
            try {
                return Optional.of(JsonSchema.of(inline));
            } catch (SchemaException e) {
                source.wrong(e.span(), sentence(e), "");
                return Optional.empty();
            }
        }
        Optional<String> name = source.text(node.get(), SchemaKey.SCHEMA.quoted());
        return name.flatMap(reference -> document(node.get(), reference));
    }

    private Optional<JsonSchema> document(YamlNode node, String reference) {
        Extended file = files.readSchema(source.file(), reference);
        file.refusal().ifPresent(refusal -> source.wrong(node.span(), refusal.message(), refusal.help()));
        return file.text().flatMap(this::document);
    }

    private Optional<JsonSchema> document(ConfigText text) {
        try {
            return Optional.of(JsonSchema.read(text.text().bytes(), text.text().contentStart()));
        } catch (SchemaException e) {
            new ConfigSource(text, source.mistakes()).wrong(e.span(), sentence(e), "");
            return Optional.empty();
        }
    }

    /** As a headline. */
    private static String sentence(SchemaException e) {
        String message = String.valueOf(e.getMessage());
        return Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }
}
