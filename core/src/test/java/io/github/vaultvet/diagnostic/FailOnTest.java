package io.github.vaultvet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FailOnTest {

    @ParameterizedTest
    @CsvSource({"ERROR, 1", "WARNING, 3", "INFO, 4", "NEVER, 0"})
    void counts_findings_as_bad_as_the_threshold_and_worse(FailOn threshold, int failures) {
        LintReport report = report(Severity.ERROR, Severity.WARNING, Severity.WARNING, Severity.INFO);

        assertThat(threshold.count(report)).isEqualTo(failures);
    }

    private static LintReport report(Severity... severities) {
        List<Diagnostic> diagnostics =
                Stream.of(severities).map(FailOnTest::diagnostic).toList();
        VaultStatistics statistics = new VaultStatistics(
                ".", "the folder given", 1, 1, 0, 1, 0, 0, 10, 4, 4, 1, Map.of(), 0, List.of(), List.of(), 0);
        return new LintReport(diagnostics, statistics, List.of(), path -> Optional.empty());
    }

    private static Diagnostic diagnostic(Severity severity) {
        return new Diagnostic(
                new RuleId("broken-link"),
                severity,
                VaultPath.of("a/b.md"),
                Place.wholeFile(),
                Finding.at(new Span(0, 0), "gone"),
                0x0123456789abcdefL);
    }
}
