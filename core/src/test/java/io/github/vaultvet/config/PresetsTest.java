package io.github.vaultvet.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.fixture.GeneratedFile;
import io.github.vaultvet.fixture.Repository;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.RuleOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PresetsTest {

    private static final RuleCatalog CATALOG = RuleCatalog.load();
    private static final Path OBSIDIAN =
            Repository.path("core/src/main/resources/io/github/vaultvet/config/presets/obsidian.yaml");

    static List<String> names() {
        return Presets.NAMES;
    }

    private static LintConfig extending(String presets) throws ConfigException {
        byte[] yaml = ("extends: " + presets).getBytes(StandardCharsets.UTF_8);
        return ConfigLoader.load(yaml, "vaultvet.yaml", CATALOG);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_preset_can_be_used(String name) throws ConfigException {
        assertThat(extending(name).layers())
                .extracting(ConfigText::name)
                .containsExactly("preset " + name, "vaultvet.yaml");
    }

    @Test
    void obsidian_spells_out_the_defaults() throws IOException {
        StringBuilder yaml =
                new StringBuilder("# The defaults, spelled out: what fails in Obsidian itself. Generated.\n\nrules:\n");
        for (Rule rule : CATALOG.rules()) {
            yaml.append("  ")
                    .append(rule.info().id())
                    .append(": ")
                    .append(setting(rule.info()))
                    .append('\n');
        }
        GeneratedFile.assertCurrent(OBSIDIAN, yaml.toString());
    }

    @Test
    void obsidian_behind_another_preset_takes_it_back() throws ConfigException {
        LintConfig config = extending("[quartz, youtube-notes, obsidian]");
        for (Rule rule : CATALOG.rules()) {
            RuleSetting setting = config.setting(rule.info());
            assertThat(setting.severity()).isEqualTo(rule.info().severity());
            assertThat(setting.options()).isEqualTo(rule.info().defaults());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_a_preset_sets_is_known_to_come_from_it(String name) throws ConfigException {
        assertThat(extending(name).rules().values()).isNotEmpty().allSatisfy(setting -> assertThat(
                        setting.origins().values())
                .isNotEmpty()
                .extracting(Origin::shown)
                .containsOnly("preset " + name));
    }

    private static String setting(RuleInfo<?> info) {
        String severity = info.severity().map(Severity::word).orElse("off");
        List<RuleOption> options = RuleOption.of(info);
        if (options.isEmpty()) {
            return severity;
        }
        StringBuilder setting = new StringBuilder("{severity: ").append(severity);
        for (RuleOption option : options) {
            setting.append(", ").append(option.name()).append(": ").append(option.defaultValue());
        }
        return setting.append('}').toString();
    }
}
