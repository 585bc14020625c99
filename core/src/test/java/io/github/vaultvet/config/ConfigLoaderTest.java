package io.github.vaultvet.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigLoaderTest {

    private static final RuleId ORDER = new RuleId("stamp-order");
    private static final RuleId LONELY = new RuleId("lonely-note");

    private enum Scope {
        WHOLE_NOTE,
        LIST
    }

    private record OrderOptions(Scope scope, int tolerance, boolean allowRepeats, String label, List<String> ignore) {
        OrderOptions {
            if (tolerance < 0) {
                throw new IllegalArgumentException("tolerance must not be negative");
            }
        }
    }

    private record TestRule(RuleInfo<?> info) implements NoteRule {
        @Override
        public void check(Note note, NoteContext context) {}
    }

    private static final RuleCatalog CATALOG = RuleCatalog.of(List.of(
            new TestRule(RuleInfo.of("stamp-order", Severity.WARNING)
                    .options(new OrderOptions(Scope.WHOLE_NOTE, 0, true, "at", List.of()))),
            new TestRule(RuleInfo.of("broken-link", Severity.ERROR)),
            new TestRule(RuleInfo.off("lonely-note"))));

    private static LintConfig load(String... lines) throws ConfigException {
        byte[] yaml = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return ConfigLoader.load(yaml, "vaultvet.yaml", CATALOG);
    }

    @Test
    void anEmptyConfigurationSaysNothing() throws ConfigException {
        assertThat(load("# nothing yet")).isEqualTo(LintConfig.defaults());
        assertThat(load("")).isEqualTo(LintConfig.defaults());
    }

    @Test
    void aRuleCanBeSwitchedOffAndOnAndChanged() throws ConfigException {
        LintConfig config = load("rules:", "  broken-link: off", "  lonely-note: info", "  stamp-order: error");
        assertThat(config.rules().get(new RuleId("broken-link")).severity()).isEmpty();
        assertThat(config.rules().get(LONELY).severity()).contains(Severity.INFO);
        assertThat(config.rules().get(ORDER).severity()).contains(Severity.ERROR);
    }

    @Test
    void optionsStandBesideTheSeverityAndKeepTheirDefaults() throws ConfigException {
        LintConfig config = load(
                "rules:",
                "  stamp-order:",
                "    severity: info",
                "    scope: list",
                "    tolerance: 5",
                "    allow-repeats: false",
                "    ignore: [intro, outro]");
        assertThat(config.rules().get(ORDER).severity()).contains(Severity.INFO);
        assertThat(config.rules().get(ORDER).options())
                .isEqualTo(new OrderOptions(Scope.LIST, 5, false, "at", List.of("intro", "outro")));
    }

    @Test
    void optionsMayBeWrittenInCamelCase() throws ConfigException {
        LintConfig config = load("rules: {stamp-order: {allowRepeats: false}}");
        assertThat(config.rules().get(ORDER))
                .isEqualTo(load("rules: {stamp-order: {allow-repeats: false}}")
                        .rules()
                        .get(ORDER));
    }

    @Test
    void optionsAloneKeepTheSeverity() throws ConfigException {
        LintConfig config = load("rules: {stamp-order: {scope: whole-note, ignore: intro}}");
        assertThat(config.rules().get(ORDER).severity()).contains(Severity.WARNING);
        assertThat(config.rules().get(ORDER).options())
                .isEqualTo(new OrderOptions(Scope.WHOLE_NOTE, 0, true, "at", List.of("intro")));
    }

    @Test
    void anOverrideChangesWhatTheWholeVaultHas() throws ConfigException {
        LintConfig config = load(
                "rules:",
                "  stamp-order: {severity: error, tolerance: 3}",
                "overrides:",
                "  - files: [Archive/**]",
                "    rules:",
                "      stamp-order: {scope: list}",
                "      broken-link: off");
        LintConfig.RuleOverride override = config.overrides().get(0);
        assertThat(override.appliesTo(VaultPath.of("Archive/x.md"))).isTrue();
        assertThat(override.appliesTo(VaultPath.of("x.md"))).isFalse();
        assertThat(override.rules().get(ORDER))
                .isEqualTo(new RuleSetting(
                        java.util.Optional.of(Severity.ERROR), new OrderOptions(Scope.LIST, 3, true, "at", List.of())));
        assertThat(override.rules().get(new RuleId("broken-link")).severity()).isEmpty();
    }

    @Test
    void patternsSayWhatIsCheckedPlannedAndATemplate() throws ConfigException {
        LintConfig config = load("include: notes", "exclude: ['*.draft.md']", "planned: [Ideas/*]", "templates: T/");
        assertThat(config.checks(VaultPath.of("notes/a.md"))).isTrue();
        assertThat(config.checks(VaultPath.of("notes/a.draft.md"))).isFalse();
        assertThat(config.checks(VaultPath.of("a.md"))).isFalse();
        assertThat(config.isPlanned("Ideas/Flying cars")).isTrue();
        assertThat(config.isPlanned("Ideas/Flying cars.md")).isTrue();
        assertThat(config.isPlanned("ideas/flying CARS")).isTrue();
        assertThat(config.isPlanned("Flying cars")).isFalse();
        assertThat(config.isTemplate(VaultPath.of("T/a.md"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rule: {}                                        | 1:1: unknown key "rule": did you mean "rules"?
            extends: obsidian                               | 1:1: unknown key "extends": this version knows rules, overrides, include, exclude, planned, templates
            rules: {brokn-link: off}                        | 1:9: unknown rule "brokn-link": did you mean "broken-link"?
            rules: {broken-link: of}                        | 1:22: unknown severity "of": did you mean "off"?
            rules: {broken-link: fatal}                     | 1:22: unknown severity "fatal": this version knows off, info, warning, error
            rules: {broken-link: true}                      | 1:22: unknown severity "true": this version knows off, info, warning, error
            rules: {broken-link: {scope: x}}                | 1:23: unknown option "scope": the rule "broken-link" has none
            rules: {broken-link: {severty: off}}            | 1:23: unknown option "severty" of the rule "broken-link": did you mean "severity"?
            rules: {stamp-order: {severty: off}}            | 1:23: unknown option "severty" of the rule "stamp-order": did you mean "severity"?
            rules: {stamp-order: {tolerence: 1}}            | 1:23: unknown option "tolerence" of the rule "stamp-order": did you mean "tolerance"?
            rules: {stamp-order: {scope: lists}}            | 1:30: unknown value "lists" for the option "scope" of "stamp-order": did you mean "list"?
            rules: {stamp-order: {tolerance: much}}         | 1:34: the option "tolerance" of "stamp-order" must be a whole number, not "much"
            rules: {stamp-order: {tolerance: -1}}           | 1:22: the rule "stamp-order" cannot work so: tolerance must not be negative
            rules: {stamp-order: {allow-repeats: maybe}}    | 1:38: the option "allow-repeats" of "stamp-order" must be true or false, not "maybe"
            rules: {stamp-order: {allow-repeats: true, allowRepeats: true}} | 1:58: "allowRepeats" and "allow-repeats" are the same option
            rules: {stamp-order: {label: [a]}}              | 1:30: the option "label" of "stamp-order" must be a single value
            rules: {lonely-note: {severity: off, x: 1}}     | 1:38: unknown option "x": the rule "lonely-note" has none
            rules: [broken-link]                            | 1:8: "rules" must be names with values, one a line, like "name: value"
            overrides: [{files: a, rule: {}}]               | 1:24: unknown key "rule": did you mean "rules"?
            overrides: [{files: a}]                         | 1:13: an override needs "files" and "rules"
            exclude: ['[a']                                 | 1:11: cannot use the pattern "[a": the pattern has a [ without ]
            exclude: [{a: b}]                               | 1:11: an entry of "exclude" must be a single value
            - rules                                         | 1:1: a configuration must be names with values, one a line, like "name: value"
            """)
    void whatCannotBeUsedIsRefusedWithItsPlace(String yaml, String message) {
        assertThatThrownBy(() -> load(yaml)).isInstanceOf(ConfigException.class).hasMessage("vaultvet.yaml:" + message);
    }

    @Test
    void anOptionOfARuleThatIsOffNeedsASeverity() {
        assertThatThrownBy(() -> load("rules: {lonely-note: {}}")).hasMessageContaining("\"severity\"");
    }

    @Test
    void aKeyTwiceIsRefused() {
        assertThatThrownBy(() -> load("include: a", "exclude: b", "include: c"))
                .hasMessage("vaultvet.yaml:3:1: the key \"include\" occurs twice");
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> load("rules:", "  broken-link: [")).hasMessageStartingWith("vaultvet.yaml:");
    }
}
