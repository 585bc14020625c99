package io.github.vaultvet.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.vaultvet.config.ConfigLoader;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.fixture.Linting;
import io.github.vaultvet.fixture.Repository;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the documentation shows is so. */
final class DocumentationTest {

    private static final String EXAMPLE = "test-vaults/example";

    /** What cannot be laid down in a vault that opens everywhere, or is about a configuration, which the example does without. */
    private static final Set<String> NOT_IN_THE_EXAMPLE = Set.of(
            "file-name-collision",
            "file-name-not-utf8",
            "note-not-utf8",
            "note-too-complex",
            "note-too-large",
            "unreadable-file",
            "unused-config");

    @Test
    void the_documentation_is_a_vault_without_findings() {
        assertThat(Linting.lint(Repository.path("src/site/markdown")).diagnostics())
                .isEmpty();
    }

    @Test
    void the_report_at_the_head_of_the_readme_is_what_the_linter_says() throws IOException {
        LintReport report = Linting.lint(Repository.path(EXAMPLE), EXAMPLE, List.of("tidewatch/storm_surges.md"));
        String[] entries = Linting.shown(report).split("\n\n", -1);
        assertThat(readme()).contains(entries[0] + "\n\n" + entries[1] + "\n");
    }

    @Test
    void the_configuration_in_the_readme_is_understood() throws IOException {
        String readme = readme();
        int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
        byte[] yaml = readme.substring(start, readme.indexOf("```", start)).getBytes(StandardCharsets.UTF_8);
        assertThatCode(() -> ConfigLoader.load(yaml, "README.md", RuleCatalog.load()))
                .doesNotThrowAnyException();
    }

    @Test
    void the_example_shows_every_rule_that_it_can() {
        Set<String> expected = new TreeSet<>();
        for (Rule rule : RuleCatalog.load().rules()) {
            if (rule.info().severity().isPresent()) {
                expected.add(rule.info().id().value());
            }
        }
        expected.removeAll(NOT_IN_THE_EXAMPLE);
        Set<String> shown = new TreeSet<>();
        for (Diagnostic diagnostic : Linting.lint(Repository.path(EXAMPLE)).diagnostics()) {
            shown.add(diagnostic.rule().value());
        }
        assertThat(shown).isEqualTo(expected);
    }

    private static String readme() throws IOException {
        return Files.readString(Repository.path("README.md"));
    }
}
