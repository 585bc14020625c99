package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.cli.InstalledProgram.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static InstalledProgram program;
    private static Path script;
    private static Path link;
    private static Path soundVault;
    private static Path brokenVault;

    @BeforeAll
    static void install() throws IOException {
        program = InstalledProgram.in(temp);
        script = program.script();
        link = Files.createSymbolicLink(temp.resolve("bin/vv"), Path.of("../with a space/installed/vaultvet"));
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

    private static Outcome run(Map<String, String> changes, Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return program.run(changes, command);
    }
}
