package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault with old findings adopts the program. */
final class BaselineCommandTest {

    @TempDir
    private Path folder;

    private CommandLineRun vault;

    @BeforeEach
    void makeAVault() {
        vault = new CommandLineRun(folder)
                .file("vaultvet.yaml", "")
                .file("a/start.md", "[[gone]] and [[gone]]\n")
                .file("more.md", "[[lost]]\n");
    }

    private String baseline() throws IOException {
        return Files.readString(folder.resolve("vaultvet-baseline.tsv"));
    }

    private CommandLineRun write(String path, String text) {
        return vault.file(path, text);
    }

    @Test
    void after_a_baseline_nothing_is_reported_and_the_summary_says_how_much_is_old() throws IOException {
        assertThat(vault.run("baseline").exitCode()).isZero();
        assertThat(vault.out()).isEqualTo("Wrote vaultvet-baseline.tsv: 3 findings on 2 lines, 57 bytes.\n");
        assertThat(baseline()).isEqualTo("2\tbroken-link\ta/start.md\tgone\n1\tbroken-link\tmore.md\tlost\n");

        assertThat(vault.run("check").exitCode()).isZero();
        assertThat(vault.out()).startsWith("Nothing new in 2 notes.\nNot reported: 3 old findings in the baseline.\n");
        assertThat(vault.run("check", "--no-baseline").exitCode()).isEqualTo(1);
        assertThat(vault.run("check", "--format", "json").out())
                .contains("\"findings\":[\n]", "\"suppressed\":0,\"old\":3,\"staleBaselineLines\":0");
    }

    @Test
    void links_out_of_the_vault_are_neither_read_nor_written_to() throws IOException {
        Path outside = Files.writeString(folder.resolveSibling(folder.getFileName() + ".tsv"), "1\tx\ta.md\ty\n");
        Files.createSymbolicLink(folder.resolve("vaultvet-baseline.tsv"), outside);

        assertThat(vault.run("baseline", "--update").exitCode()).isEqualTo(2);
        assertThat(vault.err()).contains("vaultvet-baseline.tsv: the baseline is a link that leads out of the vault");
        Files.delete(folder.resolve("vaultvet-baseline.tsv"));

        Files.createSymbolicLink(folder.resolve(".gitattributes"), outside);
        assertThat(vault.run("baseline", "--write-gitattributes").exitCode()).isEqualTo(2);
        assertThat(vault.err()).contains(".gitattributes is not a regular file");
        assertThat(outside).hasContent("1\tx\ta.md\ty\n");
        Files.delete(outside);
    }

    @Test
    void a_new_finding_is_reported_alone() {
        vault.run("baseline");
        write("a/start.md", "first\n\n[[gone]], [[new]], [[gone]]\n");

        assertThat(vault.run("check").exitCode()).isEqualTo(1);
        assertThat(vault.out()).contains("\"new\"", "1 error in 1 file.").doesNotContain("\"gone\"");
    }

    @Test
    void what_is_mended_is_a_note_and_an_error_only_if_asked_for() {
        vault.run("baseline");
        write("more.md", "mended\n");

        assertThat(vault.run("check").exitCode()).isZero();
        assertThat(vault.out()).contains("1 line of the baseline allows what is mended");
        assertThat(vault.run("check", "--strict-baseline").exitCode()).isEqualTo(1);
    }

    @Test
    void an_update_only_shrinks() throws IOException {
        vault.run("baseline");
        write("more.md", "[[new]]\n");
        write("a/start.md", "[[gone]]\n");

        assertThat(vault.run("baseline", "--update").exitCode()).isZero();
        assertThat(vault.out())
                .startsWith(
                        "Wrote vaultvet-baseline.tsv: 1 finding on 1 line, 30 bytes; before, it allowed 3 findings.\n")
                .contains("Not taken in: 1 new finding, which vaultvet check shows.");
        assertThat(baseline()).isEqualTo("1\tbroken-link\ta/start.md\tgone\n");
        assertThat(vault.run("check").exitCode()).isEqualTo(1);

        assertThat(vault.run("baseline", "--update", "--grow").exitCode()).isZero();
        assertThat(baseline()).isEqualTo("1\tbroken-link\ta/start.md\tgone\n1\tbroken-link\tmore.md\tnew\n");
        assertThat(vault.run("check").exitCode()).isZero();
    }

    @Test
    void an_update_follows_a_folder_to_its_new_name() throws IOException {
        vault.run("baseline");
        Files.move(folder.resolve("a"), folder.resolve("b"));

        assertThat(vault.run("check", "--strict-baseline").exitCode()).isZero();
        vault.run("baseline", "--update");

        assertThat(baseline()).startsWith("2\tbroken-link\tb/start.md\tgone\n");
    }

    @Test
    void a_baseline_is_never_overwritten_unasked() throws IOException {
        vault.run("baseline");
        write("more.md", "[[new]]\n");

        assertThat(vault.run("baseline").exitCode()).isEqualTo(2);
        assertThat(vault.err()).contains("there is a baseline already", "--update", "--grow");
        assertThat(baseline()).contains("lost");
    }

    @Test
    void checking_one_note_judges_the_lines_of_no_other() {
        write("b/start.md", "fine\n");
        vault.run("baseline");
        write("b/start.md", "[[gone]]\n");

        assertThat(vault.run("check", "--strict-baseline", "more.md").exitCode())
                .isZero();
        assertThat(vault.run("check", "b/start.md").exitCode()).isEqualTo(1);
    }

    @Test
    void the_lines_of_a_rule_that_is_off_are_kept() throws IOException {
        vault.run("baseline");
        String before = baseline();
        write("vaultvet.yaml", "rules: {unwritten-note: off, broken-link: off}\n");

        assertThat(vault.run("check", "--strict-baseline").exitCode()).isZero();
        vault.run("baseline", "--update");

        assertThat(baseline()).isEqualTo(before);
    }

    @Test
    void a_line_that_is_none_is_refused_with_its_place() {
        write("vaultvet-baseline.tsv", "1\tbroken-link\ta/start.md\tgone\nbroken-link\tx\n");

        assertThat(vault.run("check").exitCode()).isEqualTo(2);
        assertThat(vault.err()).startsWith("vaultvet: vaultvet-baseline.tsv:2:1: a line has four fields");
        assertThat(vault.run("baseline", "--update").exitCode()).isEqualTo(2);
    }

    @Test
    void another_file_can_be_named() throws IOException {
        vault.run("baseline", "--baseline", "old.tsv");

        assertThat(Files.exists(folder.resolve("vaultvet-baseline.tsv"))).isFalse();
        assertThat(vault.run("check").exitCode()).isEqualTo(1);
        assertThat(vault.run("check", "--baseline", "old.tsv").exitCode()).isZero();
        assertThat(vault.run("check", "--baseline", "none.tsv").exitCode()).isEqualTo(2);
        assertThat(vault.run("check", "--baseline", "old.tsv", "--no-baseline").exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_sound_vault_needs_none() {
        write("a/start.md", "fine\n").file("more.md", "fine, too\n").run("baseline");

        assertThat(vault.exitCode()).isZero();
        assertThat(vault.out()).isEqualTo("Nothing was found, so no baseline is needed.\n");
        assertThat(folder.resolve("vaultvet-baseline.tsv")).doesNotExist();
    }

    @Test
    void the_line_for_git_is_offered_in_a_repository_and_written_on_request() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        write(".gitattributes", "*.png binary");

        String offer = vault.run("baseline").out();
        assertThat(offer).contains("or run vaultvet baseline --update --write-gitattributes:\n");
        assertThat(offer).contains("  vaultvet-baseline.tsv merge=union\n");
        vault.run("baseline", "--update", "--write-gitattributes");

        assertThat(Files.readString(folder.resolve(".gitattributes")))
                .isEqualTo("*.png binary\nvaultvet-baseline.tsv merge=union\n");
        assertThat(vault.run("baseline", "--update").out()).doesNotContain("merge=union");
    }

    @Test
    void growing_needs_an_update_and_a_baseline_the_whole_vault() {
        assertThat(vault.run("baseline", "--grow").exitCode()).isEqualTo(2);
        assertThat(vault.run("baseline", "more.md").exitCode()).isEqualTo(2);
        assertThat(vault.err()).contains("a whole vault");
    }

    @Test
    void nothing_but_the_baseline_is_left_behind() throws IOException {
        vault.run("baseline");

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("vaultvet.yaml", "a", "more.md", "vaultvet-baseline.tsv");
        }
    }
}
