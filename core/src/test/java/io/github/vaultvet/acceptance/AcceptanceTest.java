package io.github.vaultvet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.fixture.Linting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is known to be wrong with the vaults of others, and nothing beside it. */
final class AcceptanceTest {

    private static final Set<String> NO_TARGET = Set.of("broken-link", "unwritten-note", "broken-embed");

    @Test
    void the_seed_note_has_one_step_back_and_seven_dangling_links() {
        LintReport report = lint("seed");
        assertThat(counts(report)).containsOnly(Map.entry("unwritten-note", 7), Map.entry("timestamp-order", 1));
        assertThat(words(report, "timestamp-order")).contains("02:17").contains("02:14");
    }

    @Test
    void the_english_help_has_six_links_without_a_note_and_no_missing_heading() {
        LintReport report = lint("help-en");
        assertThat(withoutTarget(report)).isEqualTo(6);
        assertThat(counts(report)).doesNotContainKey("broken-heading-link");
        assertThat(counts(report).getOrDefault("broken-block-link", 0)).isLessThanOrEqualTo(1);
        assertThat(report.diagnostics()).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void the_german_help_has_links_to_headings_that_were_translated() {
        LintReport report = lint("help-de");
        assertThat(counts(report).get("broken-heading-link")).isCloseTo(37, within(2));
        assertThat(withoutTarget(report)).isEqualTo(11);
    }

    @Test
    void the_chinese_help_has_links_to_headings_that_were_translated_and_to_aliases() {
        LintReport report = lint("help-zh");
        assertThat(counts(report).get("broken-heading-link")).isCloseTo(63, within(2));
        assertThat(withoutTarget(report)).isEqualTo(80);
        // Ten of the sixty aliases are paths, whose last part is the name of a note in another folder.
        assertThat(causes(report, "alias") + causes(report, "wrong-folder")).isCloseTo(60, within(2));
    }

    @Test
    void the_sandbox_has_no_link_without_a_note() {
        LintReport report = lint("help-sandbox");
        assertThat(withoutTarget(report)).isZero();
        assertThat(counts(report)).doesNotContainKey("broken-heading-link");
    }

    @Test
    void a_vault_of_templates_has_links_to_notes_not_yet_written_and_one_link_for_a_date() {
        LintReport report = lint("kepano");
        // 62 links in all, 21 of them in the template folder.
        // One note has a link in the property "last", which types.json declares as a date.
        assertThat(counts(report)).containsOnly(Map.entry("unwritten-note", 41), Map.entry("property-type", 1));
        assertThat(report.statistics().notChecked()).containsKey("in a template");
    }

    @Test
    void canvases_name_cards_that_were_moved() {
        LintReport report = lint("mjschwarz");
        assertThat(report.statistics().canvases()).isEqualTo(3);
        assertThat(inFilesEndingIn(report, ".canvas")).hasSize(4).allMatch(words -> words.contains("has this name"));
    }

    @Test
    void a_canvas_links_to_notes_not_yet_written() {
        LintReport report = lint("luissimas");
        assertThat(report.statistics().canvases()).isEqualTo(5);
        assertThat(inFilesEndingIn(report, ".canvas")).hasSize(2).allMatch(words -> words.startsWith("No note"));
    }

    @Test
    void thirty_bases_are_in_order() {
        LintReport report = lint("kepano");
        assertThat(report.statistics().bases()).isEqualTo(30);
        assertThat(inFilesEndingIn(report, ".base")).isEmpty();
    }

    private static List<String> inFilesEndingIn(LintReport report, String extension) {
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.path().value().endsWith(extension))
                .map(diagnostic -> diagnostic.finding().message())
                .toList();
    }

    private static LintReport lint(String vault) {
        return Linting.lint(RealVaults.named(vault));
    }

    private static Map<String, Integer> counts(LintReport report) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Diagnostic diagnostic : report.diagnostics()) {
            counts.merge(diagnostic.rule().value(), 1, Integer::sum);
        }
        return counts;
    }

    private static long withoutTarget(LintReport report) {
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .filter(diagnostic -> NO_TARGET.contains(diagnostic.rule().value()))
                .count();
    }

    /** All that the findings of a rule say, places that explain them included. */
    private static String words(LintReport report, String rule) {
        StringBuilder words = new StringBuilder();
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (diagnostic.rule().value().equals(rule)) {
                words.append(diagnostic.finding().message()).append('\n');
                diagnostic.finding().related().forEach(related -> words.append(related.message())
                        .append('\n'));
            }
        }
        return words.toString();
    }

    private static int causes(LintReport report, String cause) {
        return (int) report.diagnostics().stream()
                .flatMap(diagnostic -> diagnostic.finding().link().stream())
                .filter(link -> link.cause().equals(cause))
                .count();
    }
}
