package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vaultvet.diagnostic.HistoryGap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Git is waited for while it works, and gone when a check is over. */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "pipes with names are those of POSIX")
class GitProcessTest {

    @TempDir
    private Path folder;

    private GitRepository repository;

    @BeforeEach
    void makeRepository() {
        repository = GitRepository.init(folder).file("s.md", "[[A]]").commit();
    }

    /** Git waits for somebody to write to the pipe, which took five minutes for each question. */
    @Test
    void gitThatWaitsForEverIsGivenUp() throws Exception {
        Path pipe = folder.resolve(".git/pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        repository.file(".git/config", "[include]", "path = pipe", "");

        assertThat(repository.lint().statistics().historyGaps()).containsExactly(HistoryGap.SILENT);
        assertThatThrownBy(() -> repository.since("HEAD"))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("does not answer; its configuration or one of its files may be a pipe");
    }

    /** The first of two programs had ended, and its time of processors was not known any more. */
    @Test
    void theSecondOfTwoProgramsThatWaitsIsGivenUp() throws Exception {
        Path index = folder.resolve(".git/index");
        Files.delete(index);
        assertThat(new ProcessBuilder("mkfifo", index.toString()).start().waitFor())
                .isZero();

        assertThat(repository.lint().statistics().historyGaps()).containsExactly(HistoryGap.SILENT);
    }

    /** Git reads some of its files as a whole, however long they are, and took all memory that there was. */
    @ParameterizedTest
    @ValueSource(strings = {"info/grafts", "objects/info/alternates", "refs/heads/main", "commondir"})
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells how much memory a program has")
    void gitThatReadsAnEndlessDeviceIsGivenUp(String file) throws Exception {
        Path endless = folder.resolve(".git").resolve(file);
        Files.deleteIfExists(endless);
        Files.createDirectories(endless.getParent());
        Files.createSymbolicLink(endless, Path.of("/dev/zero"));

        assertThat(repository.lint().statistics().historyGaps()).containsExactly(HistoryGap.GREEDY);
        assertThatThrownBy(() -> repository.since("HEAD"))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("needs more than 1 GiB of memory");
    }

    @Test
    void noGitIsLeft() throws Exception {
        Set<ProcessHandle> others = ProcessHandle.current().children().collect(Collectors.toSet());
        repository.file("s.md", "[[B]]").git("add", "--all");
        repository.staged();
        repository.file("s.md", "[[C]]");
        repository.since("HEAD");

        for (ProcessHandle process : ProcessHandle.current().children().toList()) {
            if (!others.contains(process)) {
                assertThat(process.onExit()).as(process.info().toString()).succeedsWithin(Duration.ofSeconds(20));
            }
        }
    }
}
