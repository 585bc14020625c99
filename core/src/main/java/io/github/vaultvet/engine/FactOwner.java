package io.github.vaultvet.engine;

import io.github.vaultvet.config.ConfigText;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.config.RuleOverride;
import io.github.vaultvet.config.RuleSetting;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.engine.cache.CacheOwner;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.schema.NoteSchema;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the facts that runs keep of a vault's notes depend on beside its notes and names. Who adds something new adds it
 * here.
 */
final class FactOwner {

    private FactOwner() {}

    /**
     * The owner of the facts of one vault; empty if it cannot be told what they depend on.
     *
     * @param settings how Obsidian is set up for the vault: the texts of the files, or what they can be known by
     */
    static Optional<CacheOwner> of(Path root, LintRequest request, RulePlan plan, byte[] settings) {
        if (!isWritten(request.config())) {
            return Optional.empty();
        }
        Optional<CacheOwner> program = CacheOwner.program();
        if (program.isPresent()) {
            CacheOwner owner = program.get();
            owner.add(root.toUri().getRawPath());
            owner.add(settings);
            for (Rule rule : plan.catalog().rules()) {
                owner.add(rule.info().id().value());
            }
            add(request.config(), owner);
        }
        return program;
    }

    /** Whether all that the configuration says stands in its texts, apart from severities. */
    private static boolean isWritten(LintConfig config) {
        return !config.layers().isEmpty()
                || (config.overrides().isEmpty() && config.schemas().isEmpty());
    }

    private static void add(LintConfig config, CacheOwner owner) {
        for (ConfigText layer : config.layers()) {
            owner.add(layer.kind().name()).add(layer.name());
            owner.add(layer.path().isPresent() ? layer.path().get().value() : "");
            owner.add(layer.text().bytes());
        }
        add(config.rules(), owner);
        for (RuleOverride override : config.overrides()) {
            add(override.rules(), owner);
        }
        for (NoteSchema schema : config.schemas()) {
            owner.add(schema.document().map(document -> document.source()).orElse(new byte[0]));
        }
    }

    /** An argument may switch a rule on. */
    private static void add(Map<RuleId, RuleSetting> rules, CacheOwner owner) {
        for (Map.Entry<RuleId, RuleSetting> rule : new TreeMap<>(rules).entrySet()) {
            owner.add(rule.getKey().value());
            Optional<Severity> severity = rule.getValue().severity();
            owner.add(severity.isPresent() ? severity.get().name() : "off");
        }
        owner.add("");
    }
}
