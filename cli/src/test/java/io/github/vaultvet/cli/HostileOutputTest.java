package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.cli.hostile.HostileCase;
import io.github.vaultvet.cli.hostile.HostileVaults;
import io.github.vaultvet.report.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What any command prints of a hostile vault steers no terminal and commands no build service (matrix M5). */
class HostileOutputTest {

    private static final List<String> ODD = List.of("bytes", "names");

    @TempDir
    private static Path vault;

    /** Names and bytes alone, since each question about one note lists the whole vault. */
    @TempDir
    private static Path oddVault;

    @BeforeAll
    static void makeVaults() throws IOException {
        List<HostileCase> together = HostileVaults.together(1);
        HostileVaults.write(vault, together);
        HostileVaults.write(
                oddVault,
                together.stream().filter(one -> ODD.contains(one.group())).toList());
    }

    private static CommandLineRun inBuild(String... arguments) {
        return inBuild(vault, arguments);
    }

    private static CommandLineRun inBuild(Path vault, String... arguments) {
        return new CommandLineRun(vault)
                .environment("GITHUB_ACTIONS", "true")
                .environment("TF_BUILD", "True")
                .run(arguments);
    }

    private static void assertSafe(CommandLineRun run) {
        assertThat(run.exitCode()).as(run.err()).isBetween(0, 2);
        assertThat(run.err()).doesNotContain("mistake in vaultvet");
        SafeOutput.assertPlain(run.out());
        SafeOutput.assertPlain(run.err());
        SafeOutput.assertNoCommands(run.err());
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void reports(ReportFormat format) {
        CommandLineRun run =
                inBuild("check", "--no-git", "--format", format.name().toLowerCase(Locale.ROOT));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isNotEmpty();
        if (format == ReportFormat.DIFF) {
            return;
        }
        assertSafe(run);
        if (format == ReportFormat.GITHUB) {
            assertThat(run.out().lines()).allMatch(line -> line.matches("::(error|warning|notice) title=.*"));
            assertThat(run.out()).doesNotContain("##[");
        } else {
            SafeOutput.assertNoCommands(run.out());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --statistics",
                "check --statistics --format json",
                "check --frames always --max-findings 0 --cross-check",
                "config",
                "config --format json",
                "init --stdout",
                "links",
                "links --format json",
                "links --missing",
                "links --missing --format json",
                "links --wanted --format json",
                "links --orphans",
                "links --dead-ends --format json",
                "rules --format json"
            })
    void other_commands(String command) {
        CommandLineRun run = inBuild(command.split(" "));

        assertSafe(run);
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        SafeOutput.assertNoCommands(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"links", "links --wanted", "links --missing"})
    void tables_have_tabs_between_fields_alone(String command) {
        CommandLineRun run = inBuild((command + " --format tsv").split(" "));

        SafeOutput.assertPlain(run.out().replace("\t", ""));
        SafeOutput.assertNoCommands(run.out());
        assertThat(run.out().lines().map(line -> line.split("\t", -1).length).distinct())
                .hasSize(1);
    }

    static Stream<Path> oddNotes() throws IOException {
        List<Path> notes;
        try (Stream<Path> files = Files.walk(oddVault, 2)) {
            notes = files.filter(Files::isRegularFile)
                    .filter(file -> ODD.contains(file.getParent().getFileName().toString()))
                    .toList();
        }
        assertThat(notes).hasSizeGreaterThan(100);
        return notes.stream();
    }

    @ParameterizedTest
    @MethodSource("oddNotes")
    void single_notes(Path note) {
        String name = oddVault.relativize(note).toString();
        for (String format : List.of("text", "json")) {
            for (CommandLineRun run : List.of(
                    inBuild(oddVault, "inspect", "--resolve", "--format", format, "--", name),
                    inBuild(
                            oddVault,
                            "explain",
                            "[[##[error]x\n::error::y\u001b[31m]]",
                            "--from",
                            name,
                            "--format",
                            format),
                    inBuild(oddVault, "links", "--from", name, "--format", format))) {
                assertSafe(run);
                SafeOutput.assertNoCommands(run.out());
            }
        }
    }

    @Test
    void messages_about_arguments() {
        for (String odd : List.of("##[error]x", "\n::error::x", "\u001b[31m", "--##vso[x]", "\u202e", "a\0b", "")) {
            for (String command :
                    List.of("check", "links", "inspect", "explain", "config", "baseline", "init", "rules")) {
                assertSafe(inBuild(command, odd));
            }
            assertSafe(inBuild(odd));
            assertSafe(inBuild("check", "--format", odd));
            assertSafe(inBuild("check", "--output", "json=" + odd + "/x/"));
            assertSafe(inBuild("check", "--config", odd));
        }
    }

    @Test
    void files_hold_the_same_texts_in_plain_spelling() throws IOException {
        Path file = vault.resolveSibling("report.json");
        inBuild("check", "--no-git", "--output", "json=" + file, "--format", "json");
        String written = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        assertThat(written).contains("##[error]");
    }
}
