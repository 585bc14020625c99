package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class NoGitTest {

    @TempDir
    private Path folder;

    private CommandLineRun vault;

    @BeforeEach
    void makeARepositoryInWhichANoteWasRenamed() throws Exception {
        git(folder, "init", "-q");
        vault = new CommandLineRun(folder)
                .file(".obsidian/app.json", "{}")
                .file("Start.md", "[[Old]] and [[Other]]\n")
                .file("Old.md", "old\n");
        git(folder, "add", "-A");
        git(folder, "commit", "-qm", "x");
        Files.move(folder.resolve("Old.md"), folder.resolve("New.md"));
        git(folder, "add", "-A");
        git(folder, "commit", "-qm", "x");
    }

    private static void git(Path in, String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-C", in.toString(), "-c", "user.name=a", "-c", "user.email=a@example.com"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        try {
            assertThat(builder.start().waitFor()).isZero();
        } catch (IOException e) {
            Assumptions.assumeThat(false).as("no Git on the path").isTrue();
        }
    }

    @Test
    void git_is_asked_unless_it_is_switched_off() {
        vault.run("check");
        assertThat(vault.out()).contains("No note is called \"Old\"; it was renamed to \"New.md\" in ");
        assertThat(vault.exitCode()).isEqualTo(1);

        vault.run("check", "--no-git");
        assertThat(vault.out()).contains("No note is called \"Old\" [unwritten-note]");
        assertThat(vault.exitCode()).isEqualTo(1);
        assertThat(vault.err()).isEmpty();
    }

    @Test
    void a_shallow_clone_is_said_once_in_either_format(@TempDir Path other) throws InterruptedException {
        Path clone = other.resolve("clone");
        git(folder, "clone", "-q", "--depth=1", folder.toUri().toString(), clone.toString());
        CommandLineRun shallow = new CommandLineRun(clone).file(".obsidian/app.json", "{}");

        assertThat(shallow.run("check").out())
                .containsOnlyOnce("\nNot all of the history is known: the clone is shallow.\n");
        assertThat(shallow.run("check", "--format", "json").out()).contains("\"historyGaps\":[\"shallow\"]");
        assertThat(shallow.run("check", "--no-git", "--format", "json").out()).contains("\"historyGaps\":[]");
        assertThat(shallow.run("check", "New.md").out()).doesNotContain("history");
    }
}
