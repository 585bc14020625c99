package io.github.vaultvet.config;

import io.github.vaultvet.config.ConfigSource.Names;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code vaultvet.yaml} and what it extends. Refuses every name it does not know, so that a typo never turns a
 * check off, and tells of all mistakes at once.
 *
 * <p>Of rules and their options the later layer wins, value by value. Lists of patterns and overrides grow: what a later
 * layer lists comes behind.
 */
public final class ConfigLoader {

    private static final int MOST_OVERRIDES = 1000;
    private static final String MANY = "Let one override be for all files that are judged alike";
    private static final List<String> OVERRIDE_KEYS = List.of("files", "rules");

    private final RuleSettingsReader settings;
    private final Map<RuleId, RuleSetting> rules = new HashMap<>();
    private final Map<ConfigKey, Patterns> patterns = new EnumMap<>(ConfigKey.class);
    private final List<WrittenOverrides> writtenOverrides = new ArrayList<>();
    private final List<NoteSchema> schemas = new ArrayList<>();
    private final ExtendedFiles files;

    private ConfigLoader(ExtendedFiles files, RuleCatalog catalog) {
        this.files = files;
        this.settings = new RuleSettingsReader(catalog);
    }

    /** Overrides are read last, because they change what all layers together say. */
    private record WrittenOverrides(ConfigSource source, YamlNode list) {}

    /**
     * Reads a configuration.
     *
     * @param files where the files are that it extends
     * @param catalog the rules that may be configured
     * @throws ConfigException if anything in it cannot be used
     */
    public static LintConfig load(ConfigText text, ExtendedFiles files, RuleCatalog catalog) throws ConfigException {
        Mistakes mistakes = new Mistakes();
        List<Layers.Layer> layers = new Layers(files, mistakes).read(text);
        ConfigLoader loader = new ConfigLoader(files, catalog);
        layers.forEach(loader::add);
        LintConfig config = loader.config(
                layers.stream().map(layer -> layer.source().file()).toList());
        mistakes.refuse();
        return config;
    }

    /** Reads a configuration that extends no file. */
    public static LintConfig load(byte[] yaml, String shownName, RuleCatalog catalog) throws ConfigException {
        return load(ConfigText.elsewhere(shownName, yaml), ExtendedFiles.NONE, catalog);
    }

    private void add(Layers.Layer layer) {
        for (YamlMapping.Entry entry : layer.entries()) {
            Optional<ConfigKey> key = ConfigKey.of(entry.key().text());
            if (key.isEmpty()) {
                refuse(layer.source(), entry);
            } else if (!ConfigSource.isNothing(entry.value())) {
                add(layer.source(), key.get(), entry.value());
            }
        }
    }

    private void add(ConfigSource source, ConfigKey key, YamlNode value) {
        switch (key.form()) {
            case LAYERS -> {
                // Read before, see Layers.
            }
            case GLOBS -> patterns.merge(key, source.globs(value, "\"" + key.word() + "\""), Patterns::and);
            case SCHEMAS -> {
                SchemasReader reader = new SchemasReader(source, files);
                schemas.addAll(reader.read(value, schemas.size()));
                patterns.merge(key, reader.named(), Patterns::and);
            }
            case RULES -> rules.putAll(settings.read(source, value, rules));
            case OVERRIDES -> writtenOverrides.add(new WrittenOverrides(source, value));
        }
    }

    private void refuse(ConfigSource source, YamlMapping.Entry entry) {
        String name = entry.key().text();
        if (settings.isRule(name)) {
            source.wrong(
                    entry.key().span(),
                    "The rule \"" + name + "\" stands outside of \"rules\"",
                    "Indent it below \"rules:\"");
        } else {
            source.unknown(entry.key().span(), "key " + Quoted.of(name), name, Names.few(ConfigKey.words()));
        }
    }

    private LintConfig config(List<ConfigText> layers) {
        List<RuleOverride> overrides = new ArrayList<>();
        for (WrittenOverrides written : writtenOverrides) {
            for (YamlNode item : ConfigSource.items(written.list())) {
                if (overrides.size() == MOST_OVERRIDES) {
                    String many = String.format(Locale.ROOT, "There are more than %,d overrides", MOST_OVERRIDES);
                    written.source().wrong(item.span(), many, MANY);
                    break;
                }
                written.source()
                        .mapping(item, "An override")
                        .flatMap(mapping -> override(written.source(), mapping))
                        .ifPresent(overrides::add);
            }
        }
        return new LintConfig(
                layers,
                rules,
                overrides,
                patterns(ConfigKey.INCLUDE),
                patterns(ConfigKey.EXCLUDE),
                patterns(ConfigKey.PLANNED).ignoringCase(),
                patterns(ConfigKey.TEMPLATES),
                schemas,
                patterns(ConfigKey.SCHEMAS));
    }

    private Patterns patterns(ConfigKey key) {
        return patterns.getOrDefault(key, Patterns.NONE);
    }

    private Optional<RuleOverride> override(ConfigSource source, YamlMapping item) {
        for (YamlMapping.Entry entry : item.entries()) {
            String name = entry.key().text();
            if (!OVERRIDE_KEYS.contains(name)) {
                source.unknown(
                        entry.key().span(),
                        "key " + Quoted.of(name) + " of an override",
                        name,
                        Names.few(OVERRIDE_KEYS));
            }
        }
        Optional<YamlNode> files =
                item.get("files").filter(node -> !ConfigSource.items(node).isEmpty() && !ConfigSource.isNothing(node));
        Optional<YamlNode> changed = item.get("rules").filter(node -> !ConfigSource.isNothing(node));
        if (files.isEmpty() || changed.isEmpty()) {
            source.wrong(
                    item.span(),
                    "An override lacks its \"" + (files.isEmpty() ? "files" : "rules") + "\"",
                    "Write the patterns of its files below \"files\" and what is different there below \"rules\"");
            return Optional.empty();
        }
        return Optional.of(
                new RuleOverride(source.globs(files.get(), "\"files\""), settings.read(source, changed.get(), rules)));
    }
}
