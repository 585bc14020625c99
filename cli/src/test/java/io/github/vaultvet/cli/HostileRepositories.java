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
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Makes vaults in repositories that are meant to hurt, and checks them in every way that asks Git. */
final class HostileRepositories {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> COMMANDS =
            List.of("check --no-cache --format json", "check --staged", "check --since HEAD", "init --stdout");

    private final Path folder;
    private final Path template;
    private final Path outside;
    private int made;

    /** Where there is a Git; else the test is skipped. */
    HostileRepositories(Path folder) throws Exception {
        this.folder = folder;
        this.template = HostileVaults.control(folder.resolve("template"));
        this.outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(template.resolve("new\nline \u001b.md"), "[[gone]]\n");
        Files.writeString(outside.resolve("secret.md"), "[[secret]]\n");
        Path program = Files.writeString(outside.resolve("program"), "#!/bin/sh\ntouch '" + outside + "/mark'\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String hook : List.of("post-index-change", "reference-transaction", "fsmonitor-watchman")) {
            Files.copy(program, outside.resolve(hook));
        }
        Path other = Files.createDirectories(outside.resolve("repository"));
        Files.writeString(other.resolve("secret.md"), "[[secret]]\n");
        commit(other);
        commit(template);
        Files.writeString(template.resolve("control/target.md"), "[[changed]]\n");
    }

    private static void commit(Path repository) throws IOException, InterruptedException {
        for (String command : List.of("init -q --initial-branch=main", "add -A", "commit -qm x")) {
            ProcessBuilder git = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(command.split(" ")))
                            .toList())
                    .directory(repository.toFile());
            git.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
            git.environment()
                    .putAll(Map.of(
                            "GIT_AUTHOR_NAME",
                            "a",
                            "GIT_AUTHOR_EMAIL",
                            "a@b",
                            "GIT_COMMITTER_NAME",
                            "a",
                            "GIT_COMMITTER_EMAIL",
                            "a@b",
                            "GIT_CONFIG_GLOBAL",
                            "/dev/null"));
            boolean ended;
            try {
                ended = git.start().waitFor(60, TimeUnit.SECONDS);
            } catch (IOException e) {
                ended = false;
            }
            assumeThat(ended).as("a Git to make a repository").isTrue();
        }
    }

    /** A vault whose repository has this in place of what was there. */
    private Path vault(HostileCase one) throws IOException {
        Path vault = folder.resolve("vault" + made++);
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, vault.resolve(template.relativize(file).toString()));
            }
        }
        for (String path : one.paths()) {
            delete(vault.resolve(path));
        }
        one.write(vault);
        return vault;
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** How many commands have been run. */
    int checkAll(List<HostileCase> cases) throws IOException {
        Map<Path, String> before = FileStates.of(outside);
        int runs = 0;
        for (HostileCase one : cases) {
            Path vault = vault(one);
            Map<Path, String> whole = FileStates.of(vault);
            for (String command : COMMANDS) {
                CommandLineRun run = new CommandLineRun(vault);
                assertTimeoutPreemptively(PATIENCE, () -> run.run(command.split(" ")), () -> one + ": " + command);
                runs++;
                assertThat(run.exitCode())
                        .as("%s: %s: %s", one, command, run.err())
                        .isBetween(0, 2);
                assertThat(run.out() + run.err()).as("%s: %s", one, command).doesNotContain("secret");
                SafeOutput.assertPlain(run.out() + run.err());
            }
            assertThat(FileStates.of(vault)).as(one.toString()).isEqualTo(whole);
            assertThat(FileStates.of(outside)).as(one.toString()).isEqualTo(before);
        }
        return runs;
    }
}
