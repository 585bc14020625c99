package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs what the README runs, on the vault that comes with the sources. */
class ExampleVaultTest {

    private static final Path SOURCES = Path.of("").toAbsolutePath().getParent();

    private final CommandLineRun program = new CommandLineRun(SOURCES);

    @Test
    void the_first_entry_says_what_to_write_and_where() {
        program.run("check", "test-vaults/example");

        assertThat(program.out().lines().findFirst().orElseThrow())
                .matches("test-vaults/example/.*\\.md:\\d+:\\d+: error: .*\\. Write \\[\\[.*]] \\[broken-link]");
    }

    @Test
    void the_report_is_short_and_ends_with_the_next_command() {
        program.run("check", "test-vaults/example");

        List<String> lines = program.out().lines().toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(150);
        assertThat(lines.get(lines.size() - 1)).startsWith("Next: vaultvet explain ");
        assertThat(program.out()).contains("\nMost common: ", "\nChecked test-vaults/example (holds .obsidian): ");
        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.err()).isEmpty();
    }

    @Test
    void findings_that_may_be_there_are_no_failure() {
        program.run("check", "--fail-on", "never", "test-vaults/example");

        assertThat(program.exitCode()).isZero();
    }

    @Test
    void the_documentation_of_the_json_report_names_every_field() throws Exception {
        String documented = Files.readString(SOURCES.resolve("src/site/markdown/json-report.md"));

        program.run("check", "--format", "json", "test-vaults/example");
        assertThat(Pattern.compile("\"([A-Za-z]+)\":")
                        .matcher(program.out())
                        .results()
                        .map(match -> match.group(1))
                        .distinct())
                .contains("rule", "summary")
                .allSatisfy(field -> assertThat(documented).containsPattern("[`.\"]" + field + "[`\"\\[]"));
    }
}
