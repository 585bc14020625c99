package io.github.vaultvet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import org.junit.jupiter.api.Test;

final class FindingLineTest {

    @Test
    void what_cannot_be_printed_is_shown() {
        assertThat(FindingLine.of("docs", diagnostic("\"a\u001b[31m\n\" does not exist")))
                .isEqualTo("docs/a/b.md:1:1: \"a\\x1b[31m\\n\" does not exist [broken-link]");
    }

    @Test
    void a_vault_in_the_folder_of_the_project_adds_nothing_to_the_path() {
        assertThat(FindingLine.of(".", diagnostic("gone"))).isEqualTo("a/b.md:1:1: gone [broken-link]");
    }

    private static Diagnostic diagnostic(String message) {
        return new Diagnostic(
                new RuleId("broken-link"),
                Severity.ERROR,
                VaultPath.of("a/b.md"),
                Place.wholeFile(),
                Finding.at(new Span(0, 0), message),
                0x0123456789abcdefL);
    }
}
