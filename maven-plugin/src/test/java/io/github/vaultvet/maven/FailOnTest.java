package io.github.vaultvet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.diagnostic.VaultStatistics;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which findings fail the build, and how one looks in the log. */
final class FailOnTest {

    @ParameterizedTest
    @CsvSource({"error, 1", "warning, 3", "info, 4", "never, 0"})
    void counts_findings_as_bad_as_the_threshold_and_worse(String threshold, long failures) {
        LintReport report = report(Severity.ERROR, Severity.WARNING, Severity.WARNING, Severity.INFO);

        assertThat(FailOn.named(threshold).orElseThrow().count(report)).isEqualTo(failures);
    }

    @ParameterizedTest
    @CsvSource({"eror", "ERROR", "''", "off"})
    void knows_no_other_word(String word) {
        assertThat(FailOn.named(word)).isEmpty();
    }

    @Test
    void a_line_of_the_log_shows_what_cannot_be_printed() {
        assertThat(FindingLine.of("docs", diagnostic(Severity.ERROR, "\"a\u001b[31m\n\" does not exist")))
                .isEqualTo("docs/a/b.md:1:1: \"a\\x1b[31m\\n\" does not exist [broken-link]");
    }

    @Test
    void a_vault_in_the_folder_of_the_project_adds_nothing_to_the_path() {
        assertThat(FindingLine.of(".", diagnostic(Severity.ERROR, "gone"))).isEqualTo("a/b.md:1:1: gone [broken-link]");
    }

    private static LintReport report(Severity... severities) {
        List<Diagnostic> diagnostics = Stream.of(severities)
                .map(severity -> diagnostic(severity, "gone"))
                .toList();
        VaultStatistics statistics = new VaultStatistics(
                ".", "the folder given", 1, 1, 1, 0, 0, 10, 4, 4, 1, Map.of(), 0, List.of(), List.of(), 0);
        return new LintReport(diagnostics, statistics, List.of(), path -> Optional.empty());
    }

    private static Diagnostic diagnostic(Severity severity, String message) {
        return new Diagnostic(
                new RuleId("broken-link"),
                severity,
                VaultPath.of("a/b.md"),
                Place.wholeFile(),
                Finding.at(new Span(0, 0), message),
                "0123456789abcdef");
    }
}
