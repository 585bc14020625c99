package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vaultvet.cli.PackagedProgram.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers that go away, disks that are full, and users that have had enough (matrix M15). */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals and /dev/full are those of POSIX")
final class InterruptionIT {

    private static final int NOTES = 600;
    private static final int LINKS = 100;

    @TempDir
    private static Path temp;

    private static Path vault;

    private PackagedProgram program;

    @BeforeAll
    static void makeAVaultOfManyFindings() throws IOException {
        vault = Files.createDirectories(temp.resolve("vault"));
        for (int note = 0; note < NOTES; note++) {
            StringBuilder text = new StringBuilder();
            for (int link = 0; link < LINKS; link++) {
                text.append("[[never written ").append(note * LINKS + link).append("]]\n");
            }
            Files.writeString(vault.resolve(note + ".md"), text);
        }
    }

    @BeforeEach
    void makeProgram() throws IOException {
        program = new PackagedProgram(temp, Files.createDirectories(temp.resolve("work")));
        Files.deleteIfExists(temp.resolve("work/report"));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("work"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void a_reader_that_has_read_enough_is_no_failure() throws Exception {
        Outcome outcome = program.run("{ \"$VV\" check ../vault --format concise; echo $? >../code; } | head -n 1");

        assertThat(outcome.out().lines()).hasSize(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(Files.readString(temp.resolve("code"))).isEqualTo("1\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--format json >/dev/full, could not write the report: ",
        "--format text >/dev/full, could not write the report: ",
        "--output json=/dev/full >/dev/null, 'could not write the report \"/dev/full\": '"
    })
    void a_full_disk_is_said_in_one_line(String rest, String sentence) throws Exception {
        Outcome outcome = program.run("\"$VV\" check ../vault " + rest);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("vaultvet: " + sentence).hasLineCount(1);
    }

    @Test
    void a_report_that_does_not_fit_leaves_the_last_one_as_it_was() throws Exception {
        program.run("\"$VV\" --version");
        Files.writeString(temp.resolve("work/report"), "the last report");

        Outcome outcome = program.run("ulimit -f 64; \"$VV\" check ../vault --quiet --output json=report >/dev/null");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("vaultvet: could not write the report \"report\": ")
                .hasLineCount(1);
        assertThat(left()).containsExactly("report");
        assertThat(temp.resolve("work/report")).hasContent("the last report");
    }

    /** A program cannot undo that whoever started it ignores a signal. */
    private static boolean isIgnoredHere(int signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("SigIgn:")) {
                long ignored = Long.parseUnsignedLong(
                        line.substring("SigIgn:".length()).strip(), 16);
                return (ignored >> (signal - 1) & 1) == 1;
            }
        }
        return false;
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    void whoever_is_interrupted_leaves_nothing_half_done(String signal, int exitCode) throws Exception {
        assumeFalse(
                isIgnoredHere(exitCode - 128),
                "SIG" + signal + " is ignored in this build, and so by all that it starts: run it without nohup or &");
        program.run("\"$VV\" --version");
        Path err = temp.resolve("err-" + signal);
        Process process = program.start(
                temp.resolve("out"),
                err,
                Path.of("target/vaultvet").toAbsolutePath().toString(),
                "check",
                "../vault",
                "--output",
                "json=report");
        while (process.isAlive() && left().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThat(left()).as("the report is being written").allMatch(name -> name.endsWith(".tmp"));
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("stops").isTrue();
        assertThat(process.exitValue()).isEqualTo(exitCode);
        assertThat(left()).isEmpty();
        assertThat(err).hasContent("");
    }

    @Test
    void no_git_that_waits_for_a_pipe_outlives_the_check() throws Exception {
        Path repository = Files.createDirectories(temp.resolve("repository"));
        PackagedProgram there = new PackagedProgram(temp, repository);
        Files.writeString(repository.resolve("a.md"), "[[gone]]\n");
        Outcome made = there.run("git init -q . && git add -A && git -c user.name=x -c user.email=x commit -qm x"
                + " && rm .git/index && mkfifo .git/index");
        assumeTrue(made.exitCode() == 0, "a Git to make a repository");
        Process process = there.start(
                temp.resolve("out"),
                temp.resolve("err"),
                Path.of("target/vaultvet").toAbsolutePath().toString(),
                "check");
        Optional<ProcessHandle> git = Optional.empty();
        while (process.isAlive() && git.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(10);
            // The first of two reads the names of commits and ends by itself.
            git = process.descendants()
                    .filter(child -> commandLine(child).contains("diff-tree"))
                    .findFirst();
        }
        assertThat(git).isPresent();

        new ProcessBuilder("kill", "-TERM", Long.toString(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("stops").isTrue();
        assertThat(git.get().onExit()).succeedsWithin(Duration.ofSeconds(2));
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }
}
