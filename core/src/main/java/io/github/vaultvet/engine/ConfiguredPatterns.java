package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.config.Origin;
import io.github.vaultvet.config.Patterns;
import io.github.vaultvet.config.RuleOverride;
import io.github.vaultvet.config.Sourced;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.rule.WrittenPattern;
import io.github.vaultvet.rule.WrittenPattern.Subject;
import java.util.ArrayList;
import java.util.List;

/** Lists the patterns that stand in the vault's own files; those of a preset are made for many vaults. */
final class ConfiguredPatterns {

    private final List<WrittenPattern> found = new ArrayList<>();

    private ConfiguredPatterns() {}

    static List<WrittenPattern> of(LintConfig config) {
        ConfiguredPatterns patterns = new ConfiguredPatterns();
        patterns.add(Subject.FILES, config.include());
        patterns.add(Subject.FILES, config.exclude());
        patterns.add(Subject.FILES, config.templates());
        patterns.add(Subject.TARGETS, config.planned());
        patterns.add(Subject.FILES, config.schemaFiles());
        for (RuleOverride override : config.overrides()) {
            patterns.add(Subject.FILES, override.files());
        }
        return patterns.found;
    }

    private void add(Subject subject, Patterns patterns) {
        for (Sourced<Glob> pattern : patterns.all()) {
            if (pattern.origin() instanceof Origin.Written written) {
                written.file().path().ifPresent(path -> {
                    Place place = Place.in(written.file().text(), written.span());
                    found.add(new WrittenPattern(subject, pattern.value(), path, place));
                });
            }
        }
    }
}
