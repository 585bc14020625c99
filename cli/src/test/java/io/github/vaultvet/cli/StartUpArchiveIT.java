package io.github.vaultvet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vaultvet.cli.InstalledProgram.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes that makes the program start faster: when it is made, and when it is not trusted. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for a POSIX shell")
final class StartUpArchiveIT {

    @TempDir
    private Path temp;

    private InstalledProgram program;
    private Path folder;

    @BeforeEach
    void install() throws IOException {
        program = InstalledProgram.in(temp);
        folder = temp.resolve("cache/vaultvet/start");
    }

    @Test
    void the_first_run_has_it_made_in_the_background_and_later_runs_use_it() throws Exception {
        assertThat(flags(Map.of("CI", ""))).doesNotContain(folder.toString());
        while (archives().isEmpty() || leftovers()) {
            Thread.sleep(100);
        }
        Path made = archives().get(0);
        assertThat(Files.size(made)).isPositive();

        assertThat(flags(Map.of("CI", ""))).contains(made.toString());
        assertThat(archives()).containsExactly(made);
    }

    @Test
    void in_a_hook_it_leaves_the_index_alone_that_git_names() throws Exception {
        Path index = Files.writeString(temp.resolve("index"), "of the commit");
        Map<String, String> hook = Map.of("GIT_INDEX_FILE", index.toString(), "GIT_DIR", temp + "/none", "CI", "");

        program.run(hook, "--make-archive");

        assertThat(archives()).hasSize(1);
        assertThat(index).hasContent("of the commit");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void the_hooks_that_the_user_has_for_all_repositories_do_not_run() throws Exception {
        Path hooks = Files.createDirectory(temp.resolve("hooks"));
        Path ran = temp.resolve("ran");
        for (String name : List.of("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit")) {
            Path hook = Files.writeString(hooks.resolve(name), "#!/bin/sh\n: >'" + ran + "'\n");
            Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Path config = Files.writeString(temp.resolve("gitconfig"), "[core]\n\thooksPath = " + hooks + "\n");

        program.run(Map.of("GIT_CONFIG_GLOBAL", config.toString(), "CI", ""), "--make-archive");

        assertThat(archives()).hasSize(1);
        assertThat(ran).doesNotExist();
    }

    @Test
    void it_is_not_made_where_CI_is_set() throws Exception {
        assertThat(program.run(Map.of(), "--version").err()).isEmpty();
        assertThat(program.run(Map.of(), "--make-archive").exitCode()).isZero();
        assertThat(folder).doesNotExist();
    }

    @Test
    void it_is_ignored_where_others_may_write() throws Exception {
        Path archive = make();
        assertThat(flags(Map.of())).contains(archive.toString());
        for (String mode : List.of("rwxrwxr-x", "rwxr-xrwx", "rwxrwxrwx")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));

            assertThat(flags(Map.of())).as(mode).doesNotContain(archive.toString());
        }
    }

    @Test
    void it_is_ignored_where_it_or_its_folder_is_somebody_else_s() throws Exception {
        assumeTrue(canGiveAway(temp), "only root can give files away");
        Path archive = make();
        for (Path owned : List.of(archive, folder)) {
            UserPrincipal before = Files.getOwner(owned);
            Files.setOwner(owned, nobody());

            assertThat(flags(Map.of())).as(owned.toString()).doesNotContain(archive.toString());
            Files.setOwner(owned, before);
        }
    }

    @Test
    void what_is_no_archive_is_ignored() throws Exception {
        Path archive = make();
        byte[] sound = Files.readAllBytes(archive);
        byte[] damaged = sound.clone();
        for (int i = 0; i < 1000; i++) {
            damaged[i] = (byte) ~damaged[i];
        }
        for (byte[] content : List.of(new byte[0], "none".getBytes(UTF_8), damaged, cut(sound))) {
            Files.delete(archive);
            Files.write(archive, content);

            Outcome outcome = program.run(Map.of(), "--version");
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.out()).startsWith("vaultvet ");
            assertThat(outcome.exitCode()).isZero();
        }
    }

    @Test
    void another_jar_gets_another_one() throws Exception {
        Path archive = make();
        assertThat(flags(Map.of())).contains(archive.toString());
        Path jar = program.script().resolveSibling("vaultvet.jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-01-02T03:04:05Z")));

        assertThat(flags(Map.of())).doesNotContain(archive.toString());
        make();
        assertThat(flags(Map.of())).contains(archive.toString());
        assertThat(archives()).containsExactly(archive);
    }

    @Test
    void another_build_of_the_same_size_and_date_gets_another_one() throws Exception {
        Path archive = make();
        String script = Files.readString(program.script());
        assertThat(script).containsPattern("\nbuild=[0-9a-f]{64}\n");
        Files.writeString(program.script(), script.replaceFirst("\nbuild=[0-9a-f]{4}", "\nbuild=-+-+"));

        assertThat(flags(Map.of())).doesNotContain(archive.toString());
        make();
        assertThat(archives()).hasSize(2);
    }

    @Test
    void the_program_works_without_a_place_for_it() throws Exception {
        for (String place : List.of("", "/dev/null/nowhere")) {
            Map<String, String> nowhere = Map.of("HOME", "", "XDG_CACHE_HOME", place, "CI", "");

            Outcome outcome = program.run(nowhere, "--version");
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.exitCode()).isZero();
        }
    }

    private Path make() throws Exception {
        assertThat(program.run(Map.of("CI", ""), "--make-archive").err()).isEmpty();
        return archives().get(0);
    }

    private static byte[] cut(byte[] sound) {
        byte[] half = new byte[sound.length / 2];
        System.arraycopy(sound, 0, half, 0, half.length);
        return half;
    }

    /** What the JVM was told. */
    private String flags(Map<String, String> changes) throws Exception {
        Map<String, String> all = new HashMap<>(changes);
        // An AOT cache is no flag that Java prints.
        all.put("VAULTVET_JAVA_OPTS", Runtime.version().feature() < 25 ? "-XX:+PrintCommandLineFlags" : "-Xlog:aot");
        Outcome outcome = program.run(all, "--version");
        assertThat(outcome.exitCode()).isZero();
        return outcome.out();
    }

    private List<Path> archives() throws IOException {
        return files().filter(file -> file.toString().endsWith(".jsa")).toList();
    }

    private boolean leftovers() throws IOException {
        return files().count() != 2;
    }

    private Stream<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }

    private static UserPrincipal nobody() throws IOException {
        return Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    }

    private static boolean canGiveAway(Path folder) throws IOException {
        try {
            Path file = Files.createTempFile(folder, "owned", "");
            Files.setOwner(file, nobody());
            return true;
        } catch (UserPrincipalNotFoundException e) {
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
