package io.github.vaultvet.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.rules.RuleProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyRulesTest {

    private static final RuleProbe SYNTAX = RuleProbe.of(new FrontMatterSyntax());
    private static final RuleProbe PLACEHOLDER = RuleProbe.of(new UnquotedPlaceholder());
    private static final RuleProbe UNQUOTED = RuleProbe.of(new UnquotedPropertyLink());
    private static final RuleProbe SEVERAL = RuleProbe.of(new SeveralLinksInProperty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "'---\na: b: c\n---\n' → ':' → a colon and a blank stand inside a value",
                "'---\na: @b\n---\n' → '@' → a value cannot begin with \"@\"",
                "'---\na: %b\n---\n' → '%' → a value cannot begin with \"%\"",
                "'---\na: *b\n---\n' → '*' → a value cannot begin with \"*\"",
                "'---\na: \"C:\\Docs\"\n---\n' → '\\D' → in double quotes a backslash begins an escape",
                "'---\na: \"b\nc: d\n---\n' → '\"' → the quote that begins here is never closed",
                "'---\na:\n\tb: c\n---\n' → '\t' → a tab stands where only blanks may",
                "'---\na: [b\n---\n' → '[' → the list in square brackets is not closed or lacks a comma",
                "'---\nup: [[a]], [[b]]\n---\n' → ',' → text follows behind a link without quotes",
                "'---\na: - b\n---\n' → '-' → a list item stands on the line of its property"
            })
    void saysWhyTheFrontMatterIsNoYaml(String text, String place, String reason) {
        assertThat(SYNTAX.messages(text)).containsExactly(place + " → Obsidian drops all properties: " + reason);
    }

    @Test
    void tellsWhatToDo() {
        assertThat(SYNTAX.findings("---\na: @b\n---\n"))
                .extracting(Finding::help)
                .containsExactly("Put the value in quotes");
    }

    @Test
    void reportsFrontMatterThatIsNeverClosed() {
        assertThat(SYNTAX.messages("---\na: b\n\nText\n"))
                .containsExactly(
                        "--- → The front matter that begins here is never closed, so the note has no properties");
    }

    @Test
    void takesAThematicBreakForWhatItIs() {
        assertThat(SYNTAX.findings("---\n\nText: more\n")).isEmpty();
    }

    @Test
    void repairsAClosingLineOfTooManyDashes() {
        assertThat(SYNTAX.messages("---\na: b\n-----\nText\n"))
                .containsExactly("----- → The line \"-----\" closes the front matter but is not exactly three dashes");
        assertThat(SYNTAX.fixed("---\na: b\n-----\nText\n")).isEqualTo("---\na: b\n---\nText\n");
        assertThat(SYNTAX.fixed("---\na: b\n---Text\n")).isEqualTo("---\na: b\n---Text\n");
    }

    @Test
    void reportsFrontMatterWithoutProperties() {
        assertThat(SYNTAX.messages("---\ntitle:Rivers\n---\n"))
                .containsExactly("title:Rivers → The front matter is a single value, so the note has no properties");
    }

    @Test
    void namesBothPlacesOfADuplicateKey() {
        Finding finding = SYNTAX.findings("---\na: 1\nb: 2\na: 3\n---\n").get(0);
        assertThat(finding.message()).isEqualTo("The property \"a\" is given twice, so Obsidian drops all properties");
        assertThat(finding.span().start()).isEqualTo(14);
        assertThat(finding.related())
                .extracting(Related::message, place -> place.span().start())
                .containsExactly(tuple("first given here", 4));
    }

    @Test
    void reportsFrontMatterBeyondALimit() {
        assertThat(SYNTAX.findings("---\na: " + "x".repeat(70_000) + "\n---\n"))
                .extracting(Finding::message)
                .containsExactly("The front matter is not read: it is longer than 64 KiB");
    }

    @Test
    void leavesTemplatesToBeFilledIn() {
        String text = "---\na: <% x %>: y\n---\n";
        assertThat(SYNTAX.findings(text)).isEmpty();
        assertThat(PLACEHOLDER.findings(text)).hasSize(1);
        assertThat(SYNTAX.inTemplateFolder().findings(text)).isEmpty();
        assertThat(PLACEHOLDER.inTemplateFolder().findings(text)).isEmpty();
        assertThat(SYNTAX.inTemplateFolder().findings("---\na: x: y\n---\n")).hasSize(1);
        assertThat(SYNTAX.inTemplateFolder().findings("---\na: <% x %>\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n---\n",
                "---\na: b\n---\n",
                "\uFEFF---\r\na: b\r\n---\r\n",
                "Text\n",
                "---\ntags: #a\n---\n"
            })
    void isSilentAboutSoundFrontMatter(String text) {
        assertThat(SYNTAX.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "up: [[a]] → up: \"[[a]]\"",
                "up: [[a|b, c]] → up: \"[[a|b, c]]\"",
                "up: [[a \"b\"]] → up: '[[a \"b\"]]'",
                "'up:\n  - [[a]]\n  - x' → 'up:\n  - \"[[a]]\"\n  - x'",
                "'meta:\n  src: [[ä]] # c' → 'meta:\n  src: \"[[ä]]\" # c'"
            })
    void quotesALink(String line, String fixed) {
        assertThat(UNQUOTED.findings("---\n" + line + "\n---\n")).hasSize(1);
        assertThat(UNQUOTED.fixed("---\n" + line + "\n---\n")).isEqualTo("---\n" + fixed + "\n---\n");
    }

    @Test
    void saysThatAnUnquotedLinkIsAList() {
        assertThat(UNQUOTED.messages("---\nup: [[a]]\n---\n"))
                .containsExactly("[[a]] → \"[[a]]\" without quotes is a list in a list, not a link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up: \"[[a]]\"", "up: [a]", "up: [[a], [b]]", "up: [\"[[a]]\"]", "up:\n- - a", "up: [[a]"})
    void leavesOtherListsAlone(String line) {
        assertThat(UNQUOTED.findings("---\n" + line + "\n---\n")).isEmpty();
    }

    @Test
    void leavesAnUnquotedLinkThatATemplateFillsIn() {
        String text = "---\nup: [[{{title}}]]\n---\n";
        assertThat(UNQUOTED.findings(text)).hasSize(1);
        assertThat(UNQUOTED.inTemplateFolder().findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "see: \"[[a]], [[b|c]]\" → see: [\"[[a]]\", \"[[b|c]]\"]",
                "see: '[[a]] [[b]]' → see: ['[[a]]', '[[b]]']",
                "see: \"[[a]] and [[b]]\" → see: \"[[a]] and [[b]]\"",
                "'see:\n- \"[[a]], [[b]]\"' → 'see:\n- \"[[a]], [[b]]\"'"
            })
    void makesAListOfSeveralLinks(String line, String fixed) {
        assertThat(SEVERAL.findings("---\n" + line + "\n---\n")).hasSize(1);
        assertThat(SEVERAL.fixed("---\n" + line + "\n---\n")).isEqualTo("---\n" + fixed + "\n---\n");
    }

    @Test
    void saysThatSeveralLinksAreReadAsOne() {
        assertThat(SEVERAL.messages("---\nsee: \"[[a]] and [[b]]\"\n---\n"))
                .containsExactly("\"[[a]] and [[b]]\" → The value of \"see\" is read as one link: \"[[a]] and [[b]]\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"see: \"[[a]]\"", "see: \"x [[a]] [[b]]\"", "see:\n- \"[[a]]\"\n- \"[[b]]\""})
    void isSilentAboutSingleLinks(String line) {
        assertThat(SEVERAL.findings("---\n" + line + "\n---\n")).isEmpty();
    }
}
