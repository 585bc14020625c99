package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start-up archive is made of. */
final class RehearsalTest {

    @TempDir
    private Path folder;

    @Test
    void its_vault_holds_a_little_of_everything() {
        new Rehearsal(folder, Map.of()).run();

        CommandLineRun check = new CommandLineRun(folder.resolve("vault")).run("check", "--no-git", "--statistics");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out())
                .contains(
                        "broken-link", "broken-heading-link", "unwritten-note", "malformed-timestamp", "property-type")
                .contains("ambiguous-link", "timestamp-order", "timestamp-mismatch", "unescaped-table-pipe");
    }

    @Test
    void it_leaves_nothing_outside_of_its_folder() throws IOException {
        Path user = Files.createDirectory(folder.resolve("user"));

        new Rehearsal(folder.resolve("place"), Map.of("XDG_CACHE_HOME", user.toString(), "HOME", user.toString()))
                .run();

        try (Stream<Path> left = Files.list(user)) {
            assertThat(left).isEmpty();
        }
        try (Stream<Path> left = Files.list(folder.resolve("place"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("vault", "cache");
        }
    }
}
