package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vaultvet.cli.hostile.HostileCase;
import io.github.vaultvet.cli.hostile.HostileVaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever lies in a vault, a check ends soon and as the manual says (matrix M1 and M3), and what is found in sound notes
 * is the same bytes, whatever lies beside them (M4).
 */
class HostileVaultTest {

    /** Generous, since what it tells apart is milliseconds and for ever. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String CONTROL = "\"path\":\"control/";

    @TempDir
    private Path folder;

    static Stream<String> groups() {
        return HostileVaults.groups(1).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void each_case_alone_ends_as_documented(String group) throws IOException {
        int number = 0;
        for (HostileCase one : HostileVaults.groups(1).get(group)) {
            Path vault = HostileVaults.write(folder.resolve("v" + number++), List.of(one));
            CommandLineRun run = new CommandLineRun(vault);
            assertTimeoutPreemptively(PATIENCE, () -> run.run("check", "--no-git"), one::toString);
            assertThat(run.exitCode()).as("%s: %s", one, run.err()).isBetween(0, 2);
            SafeOutput.assertPlain(run.out() + run.err());
            if (run.exitCode() == 2) {
                assertThat(run.out()).as(one.toString()).isEmpty();
                assertThat(run.err()).as(one.toString()).contains("vaultvet");
            }
        }
    }

    @Test
    void sound_notes_are_judged_the_same_beside_each_family() throws IOException {
        List<String> alone = controlFindings(HostileVaults.control(folder.resolve("alone")));
        assertThat(alone).hasSize(2).allMatch(line -> line.contains("index.md"));
        for (Map.Entry<String, List<HostileCase>> group :
                HostileVaults.groups(1).entrySet()) {
            List<HostileCase> together =
                    group.getValue().stream().filter(one -> !one.whole()).toList();
            if (!together.isEmpty()) {
                Path vault = HostileVaults.write(folder.resolve(group.getKey()), together);
                assertThat(controlFindings(vault)).as(group.getKey()).isEqualTo(alone);
            }
        }
        Path all = HostileVaults.write(folder.resolve("all"), HostileVaults.together(1));
        assertThat(controlFindings(all)).isEqualTo(alone);
    }

    private static List<String> controlFindings(Path vault) {
        CommandLineRun run = new CommandLineRun(vault);
        assertTimeoutPreemptively(PATIENCE, () -> run.run("check", "--no-git", "--format", "jsonl"));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        return run.out().lines().filter(line -> line.contains(CONTROL)).toList();
    }

    @Test
    void notes_cannot_be_harmed_by_a_check() throws IOException {
        Path vault = HostileVaults.write(folder, HostileVaults.together(1));
        Map<Path, String> before = FileStates.of(vault);
        new CommandLineRun(vault).run("check", "--format", "diff");
        new CommandLineRun(vault).run("check", "--add-suppressions");
        new CommandLineRun(vault).run("links");
        assertThat(FileStates.of(vault)).isEqualTo(before);
        assertThat(Files.exists(vault.resolve("pwned"))).isFalse();
    }
}
