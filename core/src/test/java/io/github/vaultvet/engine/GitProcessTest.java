package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vaultvet.diagnostic.HistoryGap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

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
