package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ChangedNotesTest {

    @TempDir
    private Path folder;

    private CommandLineRun vault() {
        return new CommandLineRun(folder)
                .file(".obsidian/app.json", "{}")
                .file("notes/a.md", "# Saved\n\n[[saved]]\n")
                .file("b.md", "---\naliases: [bee]\n---\n# B\n\n[[a#Saved]] [[a#Typed]]\n")
                .file("pic.png", "p");
    }

    @Test
    void the_text_on_standard_input_is_judged_in_the_place_of_the_file() {
        CommandLineRun run = vault().input("# Typed\n\n[[b#B]] [[b#C]] [[bee]] [[#Typed]] [[#Saved]]\n");

        run.run("check", "--stdin-filename", "notes/a.md");

        assertThat(run.out())
                .contains("notes/a.md:3:9: error: In \"b.md\" no heading is called \"C\"")
                .contains("[[bee]]")
                .contains("In this note no heading is called \"Saved\"")
                .doesNotContain("[[saved]]")
                .doesNotContain("b.md:")
                .contains("1 of 2 notes");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"new.md", "notes/deep/new.md", "notes/New.canvas", "./notes/../new.md"})
    void the_file_need_not_be_there(String name) {
        CommandLineRun run = vault().input(name.endsWith(".canvas") ? "{}" : "[[a]] [[new]]\n");

        run.run("check", "--stdin-filename", name);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pic.png | \"pic.png\" is not the name of a note, canvas or base",
                "notes | \"notes\" is not the name of a note, canvas or base",
                ".trash/a.md | \".trash/a.md\" is hidden from Obsidian, and no part of the vault",
                "'' | a path is empty, perhaps from a variable that is not set"
            })
    void what_is_no_note_is_refused(String name, String sentence) {
        CommandLineRun run = vault().input("x");

        run.run("check", "--stdin-filename", name);

        assertThat(run.err()).startsWith("vaultvet: " + sentence);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_note_outside_of_the_vault_is_refused() {
        CommandLineRun run = vault().file("notes/.obsidian/app.json", "{}").input("x");

        run.run("check", "--stdin-filename", "b.md", "notes");

        assertThat(run.err()).isEqualTo("vaultvet: \"b.md\" is not in the vault \"notes\"\n");
        assertThat(run.exitCode()).isEqualTo(2);

        run.run("check", "--stdin-filename", "b.md", "notes/a.md", "b.md");
        assertThat(run.exitCode()).isEqualTo(2);
        run.run("check", "--stdin-filename", "b.md", "b.md");
        assertThat(run.err()).contains("PATHS can name nothing but the vault");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void too_long_a_text_is_a_finding_as_it_is_on_disk() {
        CommandLineRun run = vault().input("x".repeat((16 << 20) + 1));

        run.run("check", "--stdin-filename", "b.md");

        assertThat(run.out()).contains("note-too-large");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void options_that_contradict_each_other_are_refused() {
        CommandLineRun run = vault();

        run.run("check", "--stdin-filename", "b.md", "--staged");

        assertThat(run.err()).contains("--staged and --since do not go with it");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void without_a_repository_there_are_no_changes_to_check() {
        CommandLineRun run = vault().environment("PATH", System.getenv("PATH"));

        run.run("check", "--staged");

        assertThat(run.err())
                .isEqualTo("vaultvet: the vault is not in a Git repository, so that nobody knows what has changed;"
                        + " check it without --staged and --since\n");
        assertThat(run.exitCode()).isEqualTo(2);

        run.environment("PATH", "").run("check", "--since", "main");
        assertThat(run.err())
                .isEqualTo("vaultvet: Git is needed to know what has changed, but there is no git on the PATH\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
