package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
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
    void a_note_that_no_vault_is_around_is_refused_instead_of_searching_any_folder() {
        CommandLineRun run = new CommandLineRun(folder.resolve("here"))
                .file("mine.md", "[[z]]\n")
                .file("../z.md", "[[mine]]\n")
                .input("[[mine]]\n");

        run.run("check", "--stdin-filename", "../z.md");

        assertThat(run.err())
                .isEqualTo("vaultvet: \"../z.md\" is in no vault; name the vault's folder as well,"
                        + " or make a vaultvet.yaml in it\n");
        assertThat(run.exitCode()).isEqualTo(2);

        run.run("check", "--stdin-filename", "../z.md", "..");
        assertThat(run.out()).contains("1 of 2 notes");
        assertThat(run.exitCode()).isZero();

        run.run("check", "--stdin-filename", "new.md");
        assertThat(run.exitCode()).isZero();

        run.file("../vaultvet.yaml", "").run("check", "--stdin-filename", "../z.md");
        assertThat(run.out()).contains("1 of 2 notes");
    }

    @Test
    void an_absolute_name_is_shown_from_the_current_folder() {
        CommandLineRun run = vault().input("[[gone]]\n");

        run.run(
                "check",
                "--format",
                "concise",
                "--stdin-filename",
                folder.resolve("notes/a.md").toString());

        assertThat(run.out()).startsWith("notes/a.md:1:1: error: ");
    }

    @Test
    void a_note_that_the_configuration_leaves_out_is_left_out() {
        CommandLineRun run = vault().file("vaultvet.yaml", "exclude: [notes]\n").input("[[gone]]\n");

        run.run("check", "--format", "concise", "--stdin-filename", "notes/a.md");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("notes/a.md").hasLineCount(1);
        assertThat(run.exitCode()).isZero();

        run.run("check", "--quiet", "--stdin-filename", "notes/a.md");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void old_findings_and_suppressed_ones_are_not_told_again() {
        CommandLineRun run = vault().file("notes/a.md", "[[gone]]\n");
        run.run("baseline");
        assertThat(run.exitCode()).isZero();

        run.input("new\n\n[[gone]]\n[[lost]] <!-- vaultvet-disable-line: later -->\n[[lost too]]\n")
                .run("check", "--format", "concise", "--stdin-filename", "notes/a.md");

        assertThat(run.out()).startsWith("notes/a.md:5:1: error: ").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"utf16, 1:7", "bytes, 1:12"})
    void a_column_counts_what_the_editor_counts(String unit, String place) {
        CommandLineRun run = vault().input("Ä 漢😀 [[gone]]\r\n");

        run.run("check", "--format", "concise", "--columns", unit, "--stdin-filename", "b.md");
        assertThat(run.out()).startsWith("b.md:" + place + ": error: ");

        run.input("\ufeffÄ 漢😀 [[gone]]\r\n")
                .run("check", "--format", "concise", "--columns", unit, "--stdin-filename", "b.md");
        assertThat(run.out()).startsWith("b.md:" + place + ": error: ");
    }

    @Test
    void an_empty_text_is_a_note() {
        CommandLineRun run = vault().input("");

        run.run("check", "--stdin-filename", "b.md");

        assertThat(run.out()).startsWith("All good").contains("1 of 2 notes");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void bytes_that_are_not_utf8_are_a_finding() {
        CommandLineRun run = vault().input(new byte[] {'[', '[', 'a', ']', ']', ' ', (byte) 0xe4, '\n'});

        run.run("check", "--format", "concise", "--stdin-filename", "b.md");

        assertThat(run.out()).startsWith("b.md:1:7: warning: ").contains("[note-not-utf8]");
    }

    @Test
    void too_long_a_text_is_a_finding_as_it_is_on_disk() {
        CommandLineRun run = vault().input("x".repeat((16 << 20) + 1));

        run.run("check", "--stdin-filename", "b.md");

        assertThat(run.out()).contains("note-too-large");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void bases_and_canvases_are_no_other_files_when_they_are_not_checked() {
        GitFolder repository = GitFolder.init(folder, Map.of());
        CommandLineRun run = vault().environment("PATH", System.getenv("PATH"))
                .file("c.base", "filters: {}\n")
                .file("d.canvas", "{}");
        repository.commit();
        run.file("b.md", "[[a]]\n");
        repository.git("add", "b.md");

        run.run("check", "--staged");

        assertThat(run.out()).contains("1 of 2 notes beside 1 other file,");
    }

    @Test
    void a_bare_repository_and_a_lock_are_one_sentence_or_none(@TempDir Path bare) {
        GitFolder repository = GitFolder.init(folder, Map.of());
        CommandLineRun run = vault().environment("PATH", System.getenv("PATH"));
        repository.git("add", "notes/a.md");
        repository.file(".git/index.lock", "");
        assertThat(run.run("check", "--staged").out()).contains("[[saved]]");
        assertThat(run.err()).isEmpty();

        new GitFolder(bare, Map.of()).git("init", "-q", "--bare");
        CommandLineRun inBare = new CommandLineRun(bare)
                .environment("PATH", System.getenv("PATH"))
                .file("a.md", "a")
                .run("check", "--staged");
        assertThat(inBare.err())
                .isEqualTo(
                        "vaultvet: this is a bare Git repository, which has no files to check; check a clone of it\n");
        assertThat(inBare.exitCode()).isEqualTo(2);
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
