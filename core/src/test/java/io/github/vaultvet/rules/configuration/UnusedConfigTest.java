package io.github.vaultvet.rules.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.fixture.Linting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusedConfigTest {

    private static final int PATTERNS = 45_000;

    @TempDir
    private Path vault;

    /** Each pattern was followed by a look at all of them and at all names: hours. */
    @Test
    void many_unused_patterns_are_told_in_time() throws IOException {
        StringBuilder config = new StringBuilder("exclude:\n");
        for (int number = 0; number < PATTERNS; number++) {
            config.append("- /gone-").append(number).append('\n');
        }
        Files.writeString(vault.resolve("vaultvet.yaml"), config);
        for (int number = 0; number < 500; number++) {
            Files.writeString(vault.resolve("note-" + number + ".md"), "text\n");
        }

        LintReport report = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Linting.lint(vault));

        assertThat(report.diagnostics())
                .hasSize(PATTERNS)
                .allMatch(each -> each.finding().message().startsWith("No file of the vault matches \"/gone-"));
    }
}
