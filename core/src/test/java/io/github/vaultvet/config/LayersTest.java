package io.github.vaultvet.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vaultvet.config.ExtendedFiles.Extended;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.rules.timestamps.TimestampOrder;
import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Layers that extend one another: who wins, and what is refused. */
final class LayersTest {

    private static final RuleCatalog CATALOG = RuleCatalog.load();
    private static final RuleId ORDER = new RuleId("timestamp-order");
    private static final RuleId LINK = new RuleId("broken-link");

    private final Map<String, String> files = new HashMap<>();

    private LayersTest file(String name, String... lines) {
        files.put(name, String.join("\n", lines));
        return this;
    }

    private ConfigText text(String name) {
        return ConfigText.inVault(
                VaultPath.of(name), name, files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
    }

    private LintConfig load() throws ConfigException {
        ExtendedFiles found = (extending, reference) -> files.containsKey(reference)
                ? Extended.of(text(reference))
                : Extended.refused("There is no \"" + reference + "\"", "Write one");
        return ConfigLoader.load(text("vaultvet.yaml"), found, CATALOG);
    }

    private static List<String> layers(LintConfig config) {
        return config.layers().stream().map(ConfigText::name).toList();
    }

    @Test
    void the_extending_file_wins_value_by_value() throws ConfigException {
        file("vaultvet.yaml", "extends: base.yaml", "rules:", "  timestamp-order: {tolerance: 5}");
        file(
                "base.yaml",
                "rules:",
                "  timestamp-order: {severity: error, scope: list, tolerance: 3}",
                "  broken-link: info");

        RuleSetting order = load().rules().get(ORDER);

        assertThat(order.severity()).contains(Severity.ERROR);
        assertThat(order.options())
                .isEqualTo(new TimestampOrder.Options(
                        TimestampOrder.Scope.LIST, 5, TimestampOrder.Direction.ASCENDING, true, false));
        assertThat(order.origins().get("severity").shown()).isEqualTo("base.yaml:2");
        assertThat(order.origins().get("scope").shown()).isEqualTo("base.yaml:2");
        assertThat(order.origins().get("tolerance").shown()).isEqualTo("vaultvet.yaml:3");
        assertThat(order.origins()).doesNotContainKey("direction");
        assertThat(load().rules().get(LINK).severity()).contains(Severity.INFO);
    }

    @Test
    void of_several_the_later_wins() throws ConfigException {
        file("vaultvet.yaml", "extends: [a.yaml, quartz, b.yaml]");
        file("a.yaml", "rules: {broken-link: info, ambiguous-link: info}");
        file("b.yaml", "rules: {broken-link: warning}");

        LintConfig config = load();

        assertThat(layers(config)).containsExactly("a.yaml", "preset quartz", "b.yaml", "vaultvet.yaml");
        assertThat(config.rules().get(LINK).severity()).contains(Severity.WARNING);
        assertThat(config.rules()
                        .get(new RuleId("ambiguous-link"))
                        .origins()
                        .get("severity")
                        .shown())
                .isEqualTo("preset quartz");
    }

    @Test
    void lists_grow_and_name_each_pattern_once() throws ConfigException {
        file(
                "vaultvet.yaml",
                "extends: base.yaml",
                "exclude: [b/, c/]",
                "overrides: [{files: x/, rules: {broken-link: off}}]");
        file("base.yaml", "exclude: [a/, b/]", "overrides: [{files: x/, rules: {broken-link: info}}]");

        LintConfig config = load();

        assertThat(config.exclude().all())
                .extracting(glob -> glob.value() + " " + glob.origin().shown())
                .containsExactly("a/ base.yaml:1", "b/ base.yaml:1", "c/ vaultvet.yaml:2");
        assertThat(config.overrides()).hasSize(2);
        RuleSetting there = config.setting(CATALOG.find(LINK).orElseThrow().info(), VaultPath.of("x/a.md"));
        assertThat(there.severity()).isEmpty();
        assertThat(there.origins().get("severity").shown()).isEqualTo("vaultvet.yaml:3");
    }

    @Test
    void an_override_of_a_lower_layer_changes_what_all_layers_say() throws ConfigException {
        file("vaultvet.yaml", "extends: base.yaml", "rules: {timestamp-order: {tolerance: 5}}");
        file("base.yaml", "overrides: [{files: x/, rules: {timestamp-order: {scope: list}}}]");

        assertThat(load().overrides().get(0).rules().get(ORDER).options())
                .isEqualTo(new TimestampOrder.Options(
                        TimestampOrder.Scope.LIST, 5, TimestampOrder.Direction.ASCENDING, true, false));
    }

    @Test
    void what_is_extended_twice_is_read_once() throws ConfigException {
        file("vaultvet.yaml", "extends: [a.yaml, b.yaml]");
        file("a.yaml", "extends: c.yaml", "rules: {broken-link: warning}");
        file("b.yaml", "extends: c.yaml");
        file("c.yaml", "rules: {broken-link: info}");

        assertThat(layers(load())).containsExactly("c.yaml", "a.yaml", "b.yaml", "vaultvet.yaml");
        assertThat(load().rules().get(LINK).severity()).contains(Severity.WARNING);
    }

    @Test
    void mistakes_of_all_layers_are_told() {
        file("vaultvet.yaml", "extends: [a.yaml, gone.yaml]", "rules: {broken-link: of}");
        file("a.yaml", "rules: {broken-lnk: off}");

        assertThatThrownBy(this::load).hasMessage("""
                        a.yaml:1:9: Unknown rule "broken-lnk". Did you mean "broken-link"?
                        vaultvet.yaml:1:19: There is no "gone.yaml". Write one
                        vaultvet.yaml:2:22: Unknown severity "of". Did you mean "off"?""");
    }

    @Test
    void a_cycle_is_refused_and_shown() {
        file("vaultvet.yaml", "extends: a.yaml");
        file("a.yaml", "extends: b.yaml");
        file("b.yaml", "extends: [quartz, a.yaml]");

        assertThatThrownBy(this::load)
                .hasMessage("b.yaml:1:19: The configuration extends itself: a.yaml → b.yaml → a.yaml."
                        + " Leave one of them out");
    }

    @Test
    void a_file_that_extends_itself_is_refused() {
        file("vaultvet.yaml", "extends: vaultvet.yaml");

        assertThatThrownBy(this::load)
                .hasMessage("vaultvet.yaml:1:10: The configuration extends itself: vaultvet.yaml → vaultvet.yaml."
                        + " Leave one of them out");
    }

    @Test
    void a_long_chain_is_refused_and_shown() {
        file("vaultvet.yaml", "extends: 1.yaml");
        for (int i = 1; i < 1000; i++) {
            file(i + ".yaml", "extends: " + (i + 1) + ".yaml");
        }

        assertThatThrownBy(this::load)
                .hasMessage(
                        "9.yaml:1:10: More than 10 configurations extend one another: vaultvet.yaml → 1.yaml → 2.yaml"
                                + " → 3.yaml → 4.yaml → 5.yaml → 6.yaml → 7.yaml → 8.yaml → 9.yaml → 10.yaml. Extend fewer");
    }

    @Test
    void very_many_layers_are_refused() {
        StringBuilder names = new StringBuilder();
        for (int i = 1; i < 1000; i++) {
            names.append(i == 1 ? "" : ", ").append(i).append(".yaml");
            file(i + ".yaml", "");
        }
        file("vaultvet.yaml", "extends: [" + names + "]");

        assertThatThrownBy(this::load).isInstanceOfSatisfying(ConfigException.class, refusal -> assertThat(
                        refusal.mistakes().get(0).line())
                .endsWith("The configuration has more than 20 layers. Extend fewer files"));
    }
}
