package io.github.vaultvet.config;

import io.github.vaultvet.config.LintConfig.RuleOverride;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.yaml.YamlDocument;
import io.github.vaultvet.yaml.YamlLimits;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlProblem;
import io.github.vaultvet.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code vaultvet.yaml}. Refuses every name it does not know, so that a typo never turns a check off. */
public final class ConfigLoader {

    private static final List<String> KEYS =
            List.of("rules", "overrides", "include", "exclude", "planned", "templates");
    private static final List<String> OVERRIDE_KEYS = List.of("files", "rules");

    private final ConfigSource source;
    private final RuleSettingsReader settings;

    private ConfigLoader(ConfigSource source, RuleCatalog catalog) {
        this.source = source;
        this.settings = new RuleSettingsReader(source, catalog);
    }

    /**
     * Reads a configuration.
     *
     * @param yaml its bytes
     * @param shownName the file's name in messages
     * @param catalog the rules that may be configured
     * @throws ConfigException if anything in it cannot be used
     */
    public static LintConfig load(byte[] yaml, String shownName, RuleCatalog catalog) throws ConfigException {
        ConfigSource source = new ConfigSource(NoteText.of(yaml), shownName);
        YamlDocument document =
                YamlReader.read(yaml, source.text().contentStart(), yaml.length, YamlLimits.CONFIGURATION);
        for (YamlProblem problem : document.problems()) {
            throw source.wrong(problem.span(), sentence(problem));
        }
        Optional<YamlNode> root = document.root();
        return root.isEmpty()
                ? LintConfig.defaults()
                : new ConfigLoader(source, catalog).read(source.mapping(root.get(), "a configuration"));
    }

    private static String sentence(YamlProblem problem) {
        return switch (problem.kind()) {
            case DUPLICATE_KEY -> "the key \"" + problem.reason() + "\" occurs twice";
            case SYNTAX -> "not YAML: " + problem.reason();
            case TOO_LARGE, TOO_COMPLEX -> "the configuration cannot be read: " + problem.reason();
        };
    }

    private LintConfig read(YamlMapping root) throws ConfigException {
        for (YamlMapping.Entry entry : root.entries()) {
            if (!KEYS.contains(entry.key().text())) {
                throw unknownKey(entry, KEYS);
            }
        }
        Map<RuleId, RuleSetting> rules = new HashMap<>();
        Optional<YamlNode> configured = root.get("rules");
        if (configured.isPresent()) {
            rules.putAll(settings.read(configured.get(), Map.of()));
        }
        return new LintConfig(
                rules,
                overrides(root, rules),
                globs(root, "include"),
                globs(root, "exclude"),
                globs(root, "planned"),
                globs(root, "templates"));
    }

    private ConfigException unknownKey(YamlMapping.Entry entry, List<String> known) {
        String key = entry.key().text();
        return source.unknown(entry.key().span(), "key \"" + key + "\"", key, known);
    }

    private List<Glob> globs(YamlMapping root, String key) throws ConfigException {
        Optional<YamlNode> value = root.get(key);
        return value.isPresent() ? source.globs(value.get(), "\"" + key + "\"") : List.of();
    }

    private List<RuleOverride> overrides(YamlMapping root, Map<RuleId, RuleSetting> rules) throws ConfigException {
        List<RuleOverride> overrides = new ArrayList<>();
        Optional<YamlNode> value = root.get("overrides");
        if (value.isPresent()) {
            for (YamlNode item : source.items(value.get())) {
                overrides.add(override(source.mapping(item, "an override"), rules));
            }
        }
        return overrides;
    }

    private RuleOverride override(YamlMapping item, Map<RuleId, RuleSetting> rules) throws ConfigException {
        for (YamlMapping.Entry entry : item.entries()) {
            if (!OVERRIDE_KEYS.contains(entry.key().text())) {
                throw unknownKey(entry, OVERRIDE_KEYS);
            }
        }
        Optional<YamlNode> files = item.get("files");
        Optional<YamlNode> settingsThere = item.get("rules");
        if (files.isEmpty() || settingsThere.isEmpty()) {
            throw source.wrong(item.span(), "an override needs \"files\" and \"rules\"");
        }
        return new RuleOverride(source.globs(files.get(), "\"files\""), settings.read(settingsThere.get(), rules));
    }
}
