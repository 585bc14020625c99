package io.github.vaultvet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is packaged: the launcher script with its jar, each run a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for a POSIX shell")
final class LauncherIT {

    @TempDir
    private static Path temp;

    private static Path script;
    private static Path link;
    private static Path cache;
    private static Path soundVault;
    private static Path brokenVault;

    private record Outcome(int exitCode, String out, String err) {}

    @BeforeAll
    static void install() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("with a space/installed"));
        for (String file : List.of("vaultvet", "vaultvet.jar")) {
            Files.copy(Path.of("target", file), folder.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        script = folder.resolve("vaultvet");
        link = Files.createSymbolicLink(
                Files.createDirectories(temp.resolve("bin")).resolve("vv"),
                Path.of("../with a space/installed/vaultvet"));
        cache = temp.resolve("cache");
        soundVault = vault("sound vault", "Start.md", "[[Grüße]]\n");
        brokenVault = vault("broken vault", "Grüße.md", "[[Start]] [[Nirgends]]\n");
    }

    private static Path vault(String name, String linking, String text) throws IOException {
        Path vault =
                Files.createDirectories(temp.resolve(name).resolve(".obsidian")).getParent();
        Files.writeString(vault.resolve("Start.md"), "# Start\n");
        Files.writeString(vault.resolve("Grüße.md"), "# Grüße\n");
        Files.writeString(vault.resolve(linking), text);
        return vault;
    }

    @Test
    void runs_from_any_folder_through_a_link_and_with_spaces_in_paths() throws Exception {
        Outcome outcome = run(Map.of(), link, "check", "../sound vault");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void keeps_the_exit_code() throws Exception {
        assertThat(run(Map.of(), link, "check", brokenVault.toString()).exitCode())
                .isEqualTo(1);
        assertThat(run(Map.of(), link, "check", "--no-such-option").exitCode()).isEqualTo(2);
    }

    @Test
    void the_first_run_makes_an_archive_that_later_runs_use() throws Exception {
        Map<String, String> own =
                Map.of("XDG_CACHE_HOME", temp.resolve("cache of its own").toString());
        run(own, link, "--version");
        List<Path> made = archives(temp.resolve("cache of its own"));
        assertThat(made).hasSize(1).allMatch(archive -> archive.toFile().length() > 0);

        Outcome second = run(own, link, "--version");
        assertThat(second.exitCode()).isZero();
        assertThat(second.err()).isEmpty();
        assertThat(archives(temp.resolve("cache of its own"))).isEqualTo(made);
    }

    @Test
    void works_without_a_place_for_the_archive() throws Exception {
        for (String place : List.of("", "/dev/null/nowhere")) {
            Outcome outcome = run(Map.of("HOME", "", "XDG_CACHE_HOME", place), link, "check", soundVault.toString());

            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.exitCode()).isZero();
        }
    }

    @Test
    void hands_options_to_the_JVM() throws Exception {
        Outcome outcome = run(
                Map.of("VAULTVET_JAVA_OPTS", "-Xmx99m -XX:+PrintCommandLineFlags"),
                link,
                "check",
                soundVault.toString());

        assertThat(outcome.out()).contains("-XX:MaxHeapSize=103809024", "-XX:+UseSerialGC");
    }

    @Test
    void reads_and_prints_every_letter_in_the_C_locale() throws Exception {
        Outcome outcome = run(Map.of("LC_ALL", "C"), link, "check", brokenVault.toString());

        assertThat(outcome.out()).contains("Grüße.md", "Nirgends");
    }

    @Test
    void reads_a_note_from_a_pipe() throws Exception {
        String command = "{ printf 'x [[Gr'; printf '\\303\\274\\303\\237e]] [[Nirgends]]\\n'; } |"
                + " ./vv check --format concise --stdin-filename '../sound vault/Neu.md'";

        Outcome outcome = run(Map.of("LC_ALL", "C"), Path.of("/bin/sh"), "-c", command);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("../sound vault/Neu.md:1:13: error: No note is called \"Nirgends\"");
        assertThat(outcome.out()).hasLineCount(1);
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void says_in_one_line_that_there_is_no_Java() throws Exception {
        String emptyFolder = Files.createDirectories(temp.resolve("empty")).toString();
        assertRefused(run(Map.of("JAVA_HOME", "", "PATH", emptyFolder), script, "--version"));
        assertRefused(run(Map.of("JAVA_HOME", emptyFolder), script, "--version"));
    }

    @Test
    void says_in_one_line_that_Java_is_too_old() throws Exception {
        Path java = Files.createDirectories(temp.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        assertRefused(run(Map.of("JAVA_HOME", temp.resolve("old").toString()), script, "--version"));
    }

    private static void assertRefused(Outcome outcome) {
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("vaultvet: ")
                .containsOnlyOnce("\n")
                .endsWith("\n");
    }

    private static List<Path> archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("vaultvet"))) {
            return files.toList();
        }
    }

    /** Runs the launcher in {@code bin}; an empty value removes a variable from its environment. */
    private static Outcome run(Map<String, String> changes, Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(temp, "out", ".txt");
        Path err = Files.createTempFile(temp, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(link.getParent().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.remove("JDK_JAVA_OPTIONS");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("XDG_CACHE_HOME", cache.toString());
        environment.putAll(changes);
        environment.values().removeIf(String::isEmpty);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
        return new Outcome(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
