package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vaultvet.cli.hostile.HostileCase;
import io.github.vaultvet.cli.hostile.HostileVaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every command on every hostile case, also at a multiple of the usual size, and on the vault of another generator where
 * there is one. Takes minutes, so that it runs in the profile "hostile" only.
 */
final class HostileSweep {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> COMMANDS = List.of(
            "check --no-git --cross-check --frames always --max-findings 0",
            "check --no-git --format json",
            "check --no-git --format sarif",
            "check --no-git --format junit",
            "check --no-git --format markdown",
            "check --no-git --format diff",
            "check --no-git --add-suppressions",
            "check --no-git --statistics",
            "config",
            "init --no-git --stdout",
            "links",
            "links --missing --format json",
            "links --wanted",
            "links --orphans",
            "links --dead-ends",
            "baseline --no-git --baseline ../baseline.tsv");

    @TempDir
    private Path folder;

    private int runs;

    private void runAll(Path vault, Object what) throws IOException {
        for (String command : COMMANDS) {
            CommandLineRun run = new CommandLineRun(vault).environment("GITHUB_ACTIONS", "true");
            assertTimeoutPreemptively(PATIENCE, () -> run.run(command.split(" ")), () -> what + ": " + command);
            runs++;
            assertThat(run.exitCode())
                    .as("%s: %s: %s", what, command, run.err())
                    .isBetween(0, 2);
            if (!command.contains("diff") && !command.contains("suppressions")) {
                SafeOutput.assertPlain(run.out().replace("\t", ""));
                SafeOutput.assertNoCommands(run.out());
            }
            SafeOutput.assertNoCommands(run.err());
        }
        Files.deleteIfExists(vault.resolve("../baseline.tsv"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void our_cases(int scale, TestReporter reporter) throws IOException {
        int cases = 0;
        for (Map.Entry<String, List<HostileCase>> group :
                HostileVaults.groups(scale).entrySet()) {
            for (HostileCase one : group.getValue()) {
                runAll(HostileVaults.write(folder.resolve("v" + cases++), List.of(one)), one);
            }
        }
        runAll(HostileVaults.write(folder.resolve("all"), HostileVaults.together(scale)), "all");
        reporter.publishEntry("scale " + scale, cases + " cases, " + runs + " runs");
    }

    @Test
    void repositories_that_let_Git_wait(TestReporter reporter) throws Exception {
        checkAll(HostileVaults.waitingRepositories(), reporter);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells how much memory Git has")
    void repositories_that_Git_reads_for_ever(TestReporter reporter) throws Exception {
        checkAll(HostileVaults.endlessRepositories(), reporter);
    }

    private void checkAll(List<HostileCase> repositories, TestReporter reporter) throws Exception {
        int done = new HostileRepositories(folder).checkAll(repositories);
        reporter.publishEntry("repositories", repositories.size() + " repositories, " + done + " runs");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void cases_of_another_generator(int scale, TestReporter reporter) throws Exception {
        Path vault = generated(scale);
        runAll(vault, "all");
        int cases = 0;
        try (Stream<Path> paths = Files.walk(vault)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path inVault = vault.relativize(path);
                if (path.getFileName().toString().equals("vaultvet.yaml")) {
                    runAll(path.getParent(), inVault);
                    cases++;
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && !inVault.startsWith("config")) {
                    Path alone = HostileVaults.control(folder.resolve("alone" + cases++));
                    Path copy = alone.resolve(inVault);
                    Files.createDirectories(copy.getParent());
                    if (!Files.exists(copy)) {
                        Files.copy(path, copy);
                    }
                    runAll(alone, inVault);
                }
            }
        }
        reporter.publishEntry("scale " + scale, cases + " cases, " + runs + " runs");
    }

    private Path generated(int scale) throws IOException, InterruptedException {
        for (@Nullable Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path generator = up.resolve("shared/tools/gen_hostile.py");
            if (Files.isRegularFile(generator)) {
                Path vault = folder.resolve("generated");
                Process process = new ProcessBuilder(
                                "python3",
                                generator.toString(),
                                vault.toString(),
                                String.format(Locale.ROOT, "--scale=%d", scale))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
                return vault;
            }
        }
        assumeThat(false).as("../shared with the other generator is not here").isTrue();
        throw new IllegalStateException();
    }
}
