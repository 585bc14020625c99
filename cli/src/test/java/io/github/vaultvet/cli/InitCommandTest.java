package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault gets its first configuration. */
final class InitCommandTest {

    @TempDir
    private Path folder;

    private CommandLineRun vault;

    @BeforeEach
    void makeAVault() {
        vault = new CommandLineRun(folder).file(".obsidian/app.json", "{}").file("odd.md", "[[gone]]\n");
        for (int i = 0; i < 39; i++) {
            vault.file("notes/n" + i + ".md", "---\ntitle: Bread " + i + "\n---\n");
        }
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("vaultvet.yaml"));
    }

    @Test
    void the_configuration_is_written_and_what_it_finds_is_told() throws IOException {
        assertThat(vault.run("init").exitCode()).isZero();

        assertThat(vault.err()).isEmpty();
        assertThat(vault.out())
                .startsWith("""
                Wrote vaultvet.yaml, made from 40 notes, templates not counted. Read it: its comments say what each line rests on.
                A check with it finds today:
                """)
                .contains("such as odd.md:1: The property \"title\" is missing")
                .endsWith("""
                Next: vaultvet check shows all of it; vaultvet baseline accepts it, so that only what is new is reported.
                """);
        assertThat(written()).contains("      - title                           # in 39 of 40 notes (97.5 %)\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder(".obsidian", "notes", "odd.md", "vaultvet.yaml");
        }
    }

    @Test
    void check_uses_it_and_a_baseline_accepts_what_is_old() {
        vault.run("init");

        assertThat(vault.run("check").exitCode()).isEqualTo(1);
        assertThat(vault.err()).isEmpty();
        assertThat(vault.out()).contains("The property \"title\" is missing");
        assertThat(vault.run("baseline").exitCode()).isZero();
        assertThat(vault.run("check").exitCode()).isZero();
    }

    @Test
    void a_vault_that_suits_the_defaults_is_told_so() throws IOException {
        CommandLineRun plain = new CommandLineRun(Files.createDirectory(folder.resolve("plain")))
                .file(".obsidian/app.json", "{}")
                .file("a.md", "text\n");

        assertThat(plain.run("init").out()).startsWith("""
                Wrote vaultvet.yaml, made from 1 note, templates not counted. Nothing in them asks for more than the defaults.
                A check with it finds nothing today.
                """);
    }

    @Test
    void a_configuration_that_is_there_is_never_changed() throws IOException {
        for (String name : new String[] {"vaultvet.yaml", ".vaultvet.yaml"}) {
            vault.file(name, "rules: {}\n").run("init");

            assertThat(vault.exitCode()).isEqualTo(2);
            assertThat(vault.err())
                    .startsWith("vaultvet: the vault \".\" has a configuration already, " + name + "; --stdout shows");
            assertThat(Files.readString(folder.resolve(name))).isEqualTo("rules: {}\n");
            assertThat(vault.run("init", "--stdout").out()).contains("- title");
            Files.delete(folder.resolve(name));
        }
    }

    @Test
    void what_would_be_written_can_be_printed() throws IOException {
        String printed = vault.run("init", "--stdout").out();

        assertThat(folder.resolve("vaultvet.yaml")).doesNotExist();
        assertThat(vault.run("init", "--jobs", "1").exitCode()).isZero();
        assertThat(written()).isEqualTo(printed);
    }

    @Test
    void a_preset_is_extended_and_a_typo_refused() {
        assertThat(vault.run("init", "--stdout", "--preset", "quartz").out())
                .contains("extends:\n  - quartz                              # as asked for\n");
        assertThat(vault.run("init", "--preset", "quarz").exitCode()).isEqualTo(2);
        assertThat(vault.err()).contains("unknown preset \"quarz\"; did you mean \"quartz\"?");
    }

    @Test
    void a_part_of_a_vault_is_refused() {
        assertThat(vault.run("init", "notes").exitCode()).isEqualTo(2);
        assertThat(vault.err()).contains("a configuration is about a whole vault, here \".\"");
    }
}
