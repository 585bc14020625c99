package io.github.vaultvet.config;

import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.VaultPath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a vault's {@code vaultvet.yaml} says, all names checked.
 *
 * @param rules how rules apply to the whole vault; those not named apply as they do by default
 * @param overrides how rules apply to some files; for each rule the last that matches wins
 * @param include the files that are checked; empty for all
 * @param exclude the files that are not checked; links may still lead to them
 * @param planned targets that may be missing, in whatever case, as links find files in whatever case (R3.2)
 * @param templates notes whose links and properties are not checked, beside those that Obsidian's settings name
 */
public record LintConfig(
        Map<RuleId, RuleSetting> rules,
        List<RuleOverride> overrides,
        List<Glob> include,
        List<Glob> exclude,
        List<Glob> planned,
        List<Glob> templates) {

    private static final LintConfig DEFAULTS =
            new LintConfig(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public LintConfig {
        rules = Map.copyOf(rules);
        overrides = List.copyOf(overrides);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        planned = planned.stream().map(LintConfig::ignoringCase).toList();
        templates = List.copyOf(templates);
    }

    /** The configuration of a vault that has none. */
    public static LintConfig defaults() {
        return DEFAULTS;
    }

    /** The same with a rule switched on, if it is not on anyway. */
    public LintConfig with(RuleInfo<?> rule, Severity severity) {
        Map<RuleId, RuleSetting> changed = new HashMap<>(rules);
        RuleSetting setting = changed.getOrDefault(rule.id(), RuleSetting.defaultOf(rule));
        if (setting.severity().isEmpty()) {
            changed.put(rule.id(), new RuleSetting(Optional.of(severity), setting.options()));
        }
        return new LintConfig(changed, overrides, include, exclude, planned, templates);
    }

    /** Whether a file is checked at all. */
    public boolean checks(VaultPath path) {
        return (include.isEmpty() || matchesAny(include, path.value())) && !matchesAny(exclude, path.value());
    }

    /** Whether a missing target is a plan and not a mistake; target and pattern may have the extension or not. */
    public boolean isPlanned(String target) {
        if (planned.isEmpty() || target.isEmpty()) {
            return false;
        }
        String key = target.toLowerCase(Locale.ROOT);
        return matchesAny(planned, key)
                || matchesAny(planned, key.endsWith(".md") ? key.substring(0, key.length() - 3) : key + ".md");
    }

    private static Glob ignoringCase(Glob glob) {
        return Glob.of(glob.toString().toLowerCase(Locale.ROOT));
    }

    /** Whether a note is a template by this configuration. */
    public boolean isTemplate(VaultPath path) {
        return matchesAny(templates, path.value());
    }

    private static boolean matchesAny(List<Glob> globs, String path) {
        for (Glob glob : globs) {
            if (glob.matches(path)) {
                return true;
            }
        }
        return false;
    }

    /**
     * How rules apply to some files.
     *
     * @param files which
     * @param rules as {@link LintConfig#rules}; what is not said here is as there
     */
    public record RuleOverride(List<Glob> files, Map<RuleId, RuleSetting> rules) {

        public RuleOverride {
            files = List.copyOf(files);
            rules = Map.copyOf(rules);
        }

        public boolean appliesTo(VaultPath path) {
            return matchesAny(files, path.value());
        }
    }
}
