package io.github.vaultvet.engine;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.config.RuleSetting;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.fixture.Fixture;
import io.github.vaultvet.fixture.Linting;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of link, fact and finding that the fixtures of the rules hold is recalled as it was learnt. */
final class RecalledFixturesTest {

    /** The types of all properties are counted without a cache, and a second reading takes long. */
    private static final List<String> LEFT_OUT = List.of("mixed-property-types", "uncertain-reading");

    @TempDir
    Path folder;

    @TempDir
    Path caches;

    @ParameterizedTest
    @MethodSource("rules")
    void what_is_recalled_is_what_was_learnt(Path ruleFolder) {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("unix");
        for (Fixture fixture : Fixture.of(ruleFolder)) {
            Path root = folder.resolve(fixture.behaviour());
            fixture.vault().write(root);
            RememberedVault vault = new RememberedVault(root, caches.resolve(fixture.behaviour()))
                    .config(everything(Linting.configuration(root)));
            vault.check();
            vault.check().reading(0);
            vault.hashed().jobs(2).check();
        }
    }

    static List<Path> rules() {
        return Fixture.ruleFolders();
    }

    /** All rules, as the configuration of the vault has them. */
    private static LintConfig everything(LintConfig config) {
        Map<RuleId, RuleSetting> settings = new HashMap<>();
        for (Rule rule : RuleCatalog.load().rules()) {
            RuleSetting setting = config.setting(rule.info());
            boolean leftOut = LEFT_OUT.contains(rule.info().id().value());
            settings.put(
                    rule.info().id(),
                    new RuleSetting(
                            leftOut
                                    ? Optional.empty()
                                    : Optional.of(setting.severity().orElse(Severity.INFO)),
                            setting.options()));
        }
        return config.withRules(settings);
    }
}
