package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assumptions;

/**
 * A Git repository of a test, whatever this machine's Git is set up for.
 *
 * @param folder the root of its files
 * @param environment beside that of the test
 */
record GitFolder(Path folder, Map<String, String> environment) {

    private static final Map<String, String> OWN = Map.of(
            "GIT_AUTHOR_NAME", "a",
            "GIT_AUTHOR_EMAIL", "a@example.com",
            "GIT_COMMITTER_NAME", "c",
            "GIT_COMMITTER_EMAIL", "c@example.com",
            "GIT_CONFIG_NOSYSTEM", "1",
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_EDITOR", "true");

    /** How a command has ended. */
    record Ended(int code, String output) {}

    /** A new repository; the test is skipped where there is no Git. */
    static GitFolder init(Path folder, Map<String, String> environment) {
        try {
            new ProcessBuilder("git", "--version").start().destroy();
        } catch (IOException e) {
            Assumptions.assumeThat(false).as("no Git on the path").isTrue();
        }
        GitFolder repository = new GitFolder(folder, environment);
        repository.git("init", "--quiet", "--initial-branch=main");
        return repository;
    }

    GitFolder file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command of Git that must come to a good end. */
    String git(String... arguments) {
        Ended ended = tryGit(arguments);
        assertThat(ended.code())
                .as("git %s: %s", String.join(" ", arguments), ended.output())
                .isZero();
        return ended.output();
    }

    /** Adds all there is, and tries to commit it. */
    Ended commit(String... options) {
        git("add", "--all");
        List<String> command = new ArrayList<>(List.of("commit", "--quiet", "--message", "x"));
        command.addAll(List.of(options));
        return tryGit(command.toArray(new String[0]));
    }

    Ended tryGit(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** Runs any command in the folder. */
    Ended run(List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(GitFolder::isNotOurs);
        builder.environment().putAll(OWN);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Ended(process.exitValue(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the machine that runs the tests tells Git, Java and programs in a build. */
    private static boolean isNotOurs(String name) {
        return name.startsWith("GIT")
                || name.startsWith("CI_")
                || name.equals("JAVA_TOOL_OPTIONS")
                || name.equals("JDK_JAVA_OPTIONS");
    }
}
