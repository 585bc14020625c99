package io.github.vaultvet.config;

import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.text.VaultPath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the layers of a vault's configuration say together, all names checked.
 *
 * @param layers the texts it was made of, the last one wins; none if the vault has no configuration
 * @param rules how rules apply to the whole vault; those not named apply as they do by default
 * @param overrides how rules apply to some files; for each rule the last that matches wins
 * @param include the files that are checked; empty for all
 * @param exclude the files that are not checked; links may still lead to them
 * @param planned targets that may be missing, in whatever case, as links find files in whatever case (R3.2)
 * @param templates notes whose links and properties are not checked, beside those that Obsidian's settings name
 * @param schemas what is asked of some notes
 * @param schemaFiles the patterns for files that stand in the schemas, with who wrote them
 */
public record LintConfig(
        List<ConfigText> layers,
        Map<RuleId, RuleSetting> rules,
        List<RuleOverride> overrides,
        Patterns include,
        Patterns exclude,
        Patterns planned,
        Patterns templates,
        List<NoteSchema> schemas,
        Patterns schemaFiles) {

    private static final LintConfig DEFAULTS = new LintConfig(
            List.of(),
            Map.of(),
            List.of(),
            Patterns.NONE,
            Patterns.NONE,
            Patterns.NONE,
            Patterns.NONE,
            List.of(),
            Patterns.NONE);

    public LintConfig {
        layers = List.copyOf(layers);
        rules = Map.copyOf(rules);
        overrides = List.copyOf(overrides);
        schemas = List.copyOf(schemas);
    }

    /** The configuration of a vault that has none. */
    public static LintConfig defaults() {
        return DEFAULTS;
    }

    /** The same with other settings for the whole vault. */
    public LintConfig withRules(Map<RuleId, RuleSetting> changed) {
        return new LintConfig(layers, changed, overrides, include, exclude, planned, templates, schemas, schemaFiles);
    }

    /**
     * The same that checks other files.
     *
     * @param included in place of {@link #include}, unless there are none
     * @param excluded beside {@link #exclude}
     * @param origin who wants that
     */
    public LintConfig choosing(List<Glob> included, List<Glob> excluded, Origin origin) {
        return new LintConfig(
                layers,
                rules,
                overrides,
                included.isEmpty() ? include : Patterns.of(included, origin),
                exclude.and(Patterns.of(excluded, origin)),
                planned,
                templates,
                schemas,
                schemaFiles);
    }

    /** The same with a rule switched on, if it is not on anyway. */
    public LintConfig with(RuleInfo<?> rule, Severity severity, Origin origin) {
        RuleSetting setting = setting(rule);
        if (setting.severity().isPresent()) {
            return this;
        }
        Map<RuleId, RuleSetting> changed = new HashMap<>(rules);
        changed.put(rule.id(), setting.with(Optional.of(severity), origin));
        return withRules(changed);
    }

    /** How a rule applies to the whole vault. */
    public RuleSetting setting(RuleInfo<?> rule) {
        return rules.getOrDefault(rule.id(), RuleSetting.defaultOf(rule));
    }

    /** How a rule applies to a file. */
    public RuleSetting setting(RuleInfo<?> rule, VaultPath path) {
        RuleSetting setting = setting(rule);
        for (RuleOverride override : overrides) {
            if (override.appliesTo(path)) {
                setting = override.rules().getOrDefault(rule.id(), setting);
            }
        }
        return setting;
    }

    /** Whether a file is checked at all. */
    public boolean checks(VaultPath path) {
        return (include.isEmpty() || include.matches(path.value())) && !exclude.matches(path.value());
    }

    /** Whether a missing target is a plan and not a mistake; target and pattern may have the extension or not. */
    public boolean isPlanned(String target) {
        if (planned.isEmpty() || target.isEmpty()) {
            return false;
        }
        String key = target.toLowerCase(Locale.ROOT);
        return planned.matches(key)
                || planned.matches(key.endsWith(".md") ? key.substring(0, key.length() - 3) : key + ".md");
    }

    /** Whether a note is a template by this configuration. */
    public boolean isTemplate(VaultPath path) {
        return templates.matches(path.value());
    }
}
