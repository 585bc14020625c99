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
import java.util.Arrays;
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
        for (String yaml : List.of("# nothing yet", "", "rules:\nexclude:\noverrides:\nextends:")) {
            LintConfig config = load(yaml);
            assertThat(config.rules()).isEmpty();
            assertThat(config.overrides()).isEmpty();
            assertThat(config.checks(VaultPath.of("a.md"))).isTrue();
            assertThat(config.layers()).extracting(ConfigText::name).containsExactly("vaultvet.yaml");
        }
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
        RuleSetting camel =
                load("rules: {stamp-order: {allowRepeats: false}}").rules().get(ORDER);
        RuleSetting kebab =
                load("rules: {stamp-order: {allow-repeats: false}}").rules().get(ORDER);
        assertThat(camel.options()).isEqualTo(kebab.options());
        assertThat(camel.origins()).containsOnlyKeys("allow-repeats");
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
        RuleOverride override = config.overrides().get(0);
        assertThat(override.appliesTo(VaultPath.of("Archive/x.md"))).isTrue();
        assertThat(override.appliesTo(VaultPath.of("x.md"))).isFalse();
        assertThat(override.rules().get(ORDER).severity()).contains(Severity.ERROR);
        assertThat(override.rules().get(ORDER).options())
                .isEqualTo(new OrderOptions(Scope.LIST, 3, true, "at", List.of()));
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
            rule: {}                                        | 1:1: Unknown key "rule". Did you mean "rules"?
            broken-link: off                                | 1:1: The rule "broken-link" stands outside of "rules". Indent it below "rules:"
            frobnicate: 1                                   | 1:1: Unknown key "frobnicate". It can be extends, include, exclude, templates, planned, schemas, rules, overrides
            extends: obsidan                                | 1:10: Unknown preset "obsidan". Did you mean "obsidian"?
            extends: [default]                              | 1:11: Unknown preset "default". It can be obsidian, quartz, youtube-notes, a file of the vault whose name ends in .yaml
            extends: {obsidian: true}                       | 1:10: An entry of "extends" must be a single value
            rules: {brokn-link: off}                        | 1:9: Unknown rule "brokn-link". Did you mean "broken-link"?
            rules: {broken-link: of}                        | 1:22: Unknown severity "of". Did you mean "off"?
            rules: {broken-link: fatal}                     | 1:22: Unknown severity "fatal". It can be off, info, warning, error
            rules: {broken-link: true}                      | 1:22: Unknown severity "true". It can be off, info, warning, error
            rules: {broken-link: {scope: x}}                | 1:23: Unknown option "scope": the rule "broken-link" has none. Leave it out
            rules: {broken-link: {severty: off}}            | 1:23: Unknown option "severty" of the rule "broken-link". Did you mean "severity"?
            rules: {stamp-order: {severty: off}}            | 1:23: Unknown option "severty" of the rule "stamp-order". Did you mean "severity"?
            rules: {stamp-order: {tolerence: 1}}            | 1:23: Unknown option "tolerence" of the rule "stamp-order". Did you mean "tolerance"?
            rules: {stamp-order: {scope: lists}}            | 1:30: Unknown value "lists" for "scope" of the rule "stamp-order". Did you mean "list"?
            rules: {stamp-order: {tolerance: much}}         | 1:34: The option "tolerance" of the rule "stamp-order" cannot be "much". Write a whole number
            rules: {stamp-order: {tolerance: -1}}           | 1:22: The rule "stamp-order" cannot work so: tolerance must not be negative
            rules: {stamp-order: {allow-repeats: maybe}}    | 1:38: The option "allow-repeats" of the rule "stamp-order" cannot be "maybe". Write true or false
            rules: {stamp-order: {allow-repeats: true, allowRepeats: true}} | 1:58: "allowRepeats" and "allow-repeats" are the same option. Keep one of them
            rules: {stamp-order: {label: [a]}}              | 1:30: The option "label" of the rule "stamp-order" must be a single value
            rules: {lonely-note: {severity: off, x: 1}}     | 1:38: Unknown option "x": the rule "lonely-note" has none. Leave it out
            rules: {lonely-note: {}}                        | 1:9: The rule "lonely-note" is off, so its options change nothing. Write a "severity" beside them to switch it on
            rules: [broken-link]                            | 1:8: "rules" must be names with values. Write one a line, like "name: value"
            overrides: [{files: a, rules: {}, rule: {}}]    | 1:35: Unknown key "rule" of an override. Did you mean "rules"?
            overrides: [{files: a}]                         | 1:13: An override lacks its "rules". Write the patterns of its files below "files" and what is different there below "rules"
            overrides: [{files: [], rules: {}}]             | 1:13: An override lacks its "files". Write the patterns of its files below "files" and what is different there below "rules"
            exclude: ['[a']                                 | 1:11: Cannot use the pattern "[a": the pattern has a [ without ]
            exclude: [{a: b}]                               | 1:11: An entry of "exclude" must be a single value
            - rules                                         | 1:1: A configuration must be names with values. Write one a line, like "name: value"
            """)
    void whatCannotBeUsedIsRefusedWithItsPlace(String yaml, String message) {
        assertThatThrownBy(() -> load(yaml)).isInstanceOf(ConfigException.class).hasMessage("vaultvet.yaml:" + message);
    }

    @Test
    void allMistakesAreToldAtOnceInTheOrderOfTheText() {
        assertThatThrownBy(() -> load(
                        "overrides: [{files: '[', rules: {brokn-link: off}}]",
                        "rules: {broken-link: of, stamp-order: {scope: x, tolerance: y}}",
                        "exclud: a"))
                .hasMessage("""
                        vaultvet.yaml:1:21: Cannot use the pattern "[": the pattern has a [ without ]
                        vaultvet.yaml:1:34: Unknown rule "brokn-link". Did you mean "broken-link"?
                        vaultvet.yaml:2:22: Unknown severity "of". Did you mean "off"?
                        vaultvet.yaml:2:47: Unknown value "x" for "scope" of the rule "stamp-order". It can be whole-note, list
                        vaultvet.yaml:2:61: The option "tolerance" of the rule "stamp-order" cannot be "y". Write a whole number
                        vaultvet.yaml:3:1: Unknown key "exclud". Did you mean "exclude"?""");
    }

    @Test
    void ofVeryManyMistakesTheRestIsCounted() {
        String[] keys = new String[1000];
        Arrays.setAll(keys, i -> "key" + i + ": 1");
        assertThatThrownBy(() -> load(keys)).isInstanceOfSatisfying(ConfigException.class, refusal -> {
            assertThat(refusal.mistakes()).hasSize(50);
            assertThat(refusal.notShown()).isEqualTo(950);
        });
    }

    @Test
    void moreIsRefusedThanCanBeHeldAgainstEachNote() {
        assertThatThrownBy(() -> load("overrides:\n" + "- {files: a, rules: {broken-link: off}}\n".repeat(1001)))
                .hasMessageContaining("There are more than 1,000 overrides");
        assertThatThrownBy(() -> load("schemas:\n" + "- {tag: a, required: b}\n".repeat(201)))
                .hasMessageContaining("There are more than 200 schemas");
        assertThatThrownBy(() -> load("schemas:\n" + "- required:\n" + "  - a\n".repeat(201)))
                .hasMessageContaining("More than 200 properties are required");
        assertThatThrownBy(() -> load("schemas:\n" + ("- required:\n" + "  - a\n".repeat(20)).repeat(11)))
                .hasMessageContaining("More than 200 properties are required");
    }

    /** Each is held against each path of the vault, which could take hours. */
    @Test
    void veryManyWildcardsAreRefused() throws ConfigException {
        String wild = "exclude: [" + "'*aaaaaaaaaaaaaaaaaaaaaaaaaaab',\n ".repeat(2000) + "x]";
        assertThatThrownBy(() -> load(wild))
                .hasMessageContaining("There are more wildcards than can be compared with every file");
        assertThatThrownBy(() ->
                        load("planned: [" + ("'" + "{a,b}".repeat(6) + "x".repeat(900) + "',\n ").repeat(50) + "x]"))
                .hasMessageContaining("There are more wildcards");
        assertThatThrownBy(() ->
                        load("overrides: [" + ("{files: '*" + "a".repeat(60) + "', rules: {}},\n ").repeat(900) + "]"))
                .hasMessageContaining("There are more wildcards");
        assertThat(load("exclude: [" + "a/long/path/in/so/many/words.md,\n ".repeat(5000) + "x]")
                        .exclude()
                        .all())
                .hasSize(5001);
    }

    @Test
    void aKeyTwiceIsRefused() {
        assertThatThrownBy(() -> load("include: a", "exclude: b", "include: c"))
                .hasMessage("vaultvet.yaml:3:1: The key \"include\" occurs twice. Join the two entries");
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> load("rules:", "  broken-link: ["))
                .hasMessageStartingWith("vaultvet.yaml:2:16: This is not YAML: ");
    }
}
