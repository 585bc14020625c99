package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.config.RuleOverride;
import io.github.vaultvet.config.RuleSetting;
import io.github.vaultvet.config.Sourced;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.pattern.GlobSet;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which rules apply to which files. */
final class RulePlan {

    private final RuleCatalog catalog;
    private final List<Rule> rules;
    private final LintConfig config;
    private final ActiveRules everywhere;
    private final GlobSet overriding;
    /** The override of each pattern. */
    private final List<Integer> overrides = new ArrayList<>();

    private final Map<BitSet, ActiveRules> byOverrides = new ConcurrentHashMap<>();

    RulePlan(RuleCatalog catalog, LintConfig config) {
        this.catalog = catalog;
        this.rules = catalog.rules();
        this.config = config;
        this.everywhere = new ActiveRules(rules, config.rules());
        List<Glob> globs = new ArrayList<>();
        for (int number = 0; number < config.overrides().size(); number++) {
            for (Sourced<Glob> pattern : config.overrides().get(number).files().all()) {
                overrides.add(number);
                globs.add(pattern.value());
            }
        }
        this.overriding = new GlobSet(globs);
    }

    /** All rules there are. */
    RuleCatalog catalog() {
        return catalog;
    }

    /** The rules for a file. */
    ActiveRules at(VaultPath path) {
        if (config.overrides().isEmpty()) {
            return everywhere;
        }
        BitSet applying = new BitSet();
        overriding.all(path.value(), pattern -> applying.set(overrides.get(pattern)));
        return applying.isEmpty() ? everywhere : byOverrides.computeIfAbsent(applying, this::overridden);
    }

    private ActiveRules overridden(BitSet applying) {
        Map<RuleId, RuleSetting> settings = new HashMap<>(config.rules());
        applying.stream().forEach(i -> settings.putAll(config.overrides().get(i).rules()));
        return new ActiveRules(rules, settings);
    }

    /** The rules for the whole vault that are on for any file. */
    List<VaultRule> vaultRules() {
        List<VaultRule> found = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule instanceof VaultRule vaultRule && isOnAnywhere(rule.info().id())) {
                found.add(vaultRule);
            }
        }
        return found;
    }

    /** What is asked of some notes, if there is a rule that could find out. */
    List<NoteSchema> schemas() {
        return rules.isEmpty() ? List.of() : config.schemas();
    }

    /** Whether one of them asks who links to whom. */
    boolean asksForGraph() {
        for (VaultRule rule : vaultRules()) {
            if (rule.asksForGraph()) {
                return true;
            }
        }
        return SchemaNeeds.graph(schemas());
    }

    /** Whether one of them asks what types properties have. */
    boolean asksForProperties() {
        for (VaultRule rule : vaultRules()) {
            if (rule.asksForProperties()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them needs all notes to have been read. */
    boolean asksForEverything() {
        return asksForGraph() || asksForProperties() || SchemaNeeds.allNotes(schemas());
    }

    private boolean isOnAnywhere(RuleId id) {
        if (everywhere.severity(id).isPresent()) {
            return true;
        }
        for (RuleOverride override : config.overrides()) {
            @Nullable RuleSetting setting = override.rules().get(id);
            if (setting != null && setting.severity().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
