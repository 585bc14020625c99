package io.github.vaultvet.config;

import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.text.VaultPath;
import java.util.Map;

/**
 * How rules apply to some files.
 *
 * @param files which
 * @param rules as {@link LintConfig#rules}; what is not said here is as there
 */
public record RuleOverride(Patterns files, Map<RuleId, RuleSetting> rules) {

    public RuleOverride {
        rules = Map.copyOf(rules);
    }

    public boolean appliesTo(VaultPath path) {
        return files.matches(path.value());
    }
}
