package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private CommandLineRun vault;

    @BeforeEach
    void makeAVaultWithABrokenLink() {
        vault = new CommandLineRun(folder)
                .file(".obsidian/app.json", "{}")
                .file("Ada Lovelace.md", "She worked with [[Charles_Babbage]].\n")
                .file("people/Charles Babbage.md", "See [[Ada Lovelace]].\n");
    }

    @Test
    void the_report_goes_to_standard_output_and_nothing_else() {
        vault.run("check");

        assertThat(vault.out()).startsWith("""
                        Ada Lovelace.md:1:17: error: No note is called "Charles_Babbage"; "people/Charles Babbage.md" differs only in spelling [broken-link]
                          1 | She worked with [[Charles_Babbage]].
                            |                 ^^^^^^^^^^^^^^^^^^^
                        """).endsWith("\nNext: vaultvet explain broken-link\n");
        assertThat(vault.err()).isEmpty();
        assertThat(vault.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"error,1", "warning,1", "info,1", "never,0"})
    void the_exit_code_depends_on_the_severity_asked_for(String failOn, int exitCode) {
        vault.run("check", "--fail-on", failOn);

        assertThat(vault.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void a_warning_alone_is_no_failure_by_default() {
        vault.file("vaultvet.yaml", "rules:\n  broken-link: warning\n").run("check");
        assertThat(vault.exitCode()).isZero();

        vault.run("check", "--fail-on=warning");
        assertThat(vault.exitCode()).isEqualTo(1);
    }

    @Test
    void a_note_is_checked_within_its_vault_and_named_as_from_the_current_folder() {
        vault.run("check", "people");

        assertThat(vault.out())
                .startsWith("All good: nothing to mend in 1 note.\nChecked . (holds .obsidian): 1 of 2 notes");
        assertThat(vault.exitCode()).isZero();
    }

    @Test
    void a_cross_check_tells_where_CommonMark_reads_otherwise() {
        vault.file("people/Charles Babbage.md", "[a `link](Ada%20Lovelace.md) or` code\n");

        vault.run("check", "people");
        assertThat(vault.out()).startsWith("All good");

        vault.run("check", "--cross-check", "people");
        assertThat(vault.out())
                .startsWith(
                        "people/Charles Babbage.md:1:1: info: \"[a `link](Ada%20Lovelace.md)\" is a link for Obsidian,"
                                + " and no link for CommonMark [uncertain-reading]\n");
        assertThat(vault.exitCode()).isZero();
    }

    @Test
    void a_severity_that_is_configured_holds_in_a_cross_check() {
        vault.file("people/Charles Babbage.md", "[a `link](Ada%20Lovelace.md) or` code\n");
        vault.file("vaultvet.yaml", "rules:\n  uncertain-reading: error\n").run("check", "--cross-check", "people");
        assertThat(vault.exitCode()).isEqualTo(1);

        vault.file("vaultvet.yaml", "rules:\n  uncertain-reading: off\n").run("check", "--cross-check", "people");
        assertThat(vault.out()).contains("1 info in 1 file.");
    }

    @Test
    void a_note_that_cannot_be_compared_is_counted() {
        vault.file("people/Charles Babbage.md", "[" + "\\".repeat(40) + "\n");

        vault.run("check", "--cross-check", "people");
        assertThat(vault.out()).contains("\nNot compared with CommonMark, being too complex for its parser: 1 note.\n");

        vault.run("check", "--cross-check", "--format", "json", "people");
        assertThat(vault.out()).contains("\"incomparable\":1,");

        vault.run("check", "people");
        assertThat(vault.out()).doesNotContain("CommonMark");
    }

    @Test
    void json_is_one_document() {
        vault.run("check", "--format", "json");

        assertThat(vault.out())
                .startsWith("{\"schemaVersion\":1,")
                .contains("\"path\":\"Ada Lovelace.md\",\"line\":1,\"column\":17,\"endLine\":1,\"endColumn\":36")
                .contains("\"cause\":\"spelling\",\"target\":\"Charles_Babbage\"")
                .endsWith("}\n");
        assertThat(vault.exitCode()).isEqualTo(1);
    }

    @Test
    void diff_is_a_patch_and_nothing_else() {
        vault.run("check", "--format", "diff");

        assertThat(vault.out()).isEqualTo("""
                        --- a/Ada Lovelace.md\t
                        +++ b/Ada Lovelace.md\t
                        @@ -1 +1 @@
                        -She worked with [[Charles_Babbage]].
                        +She worked with [[Charles Babbage]].
                        """);
        assertThat(vault.err())
                .isEqualTo("vaultvet: the patch repairs 1 link in 1 note; in the vault's folder, git apply -p1 or patch"
                        + " -p1 takes it\n");
        assertThat(vault.exitCode()).isEqualTo(1);
    }

    @Test
    void a_patch_of_nothing_is_empty_and_says_so() {
        vault.run("check", "--format", "diff", "people");

        assertThat(vault.out()).isEmpty();
        assertThat(vault.err()).isEqualTo("vaultvet: no link can be repaired with certainty, so the patch is empty\n");
        assertThat(vault.exitCode()).isZero();
    }

    @Test
    void a_patch_that_was_not_read_to_its_end_is_not_praised() {
        vault.brokenOutput("Broken pipe").run("check", "--format", "diff");

        assertThat(vault.err()).isEmpty();
        assertThat(vault.exitCode()).isEqualTo(1);
    }

    @Test
    void a_patch_gives_a_terminal_no_commands_and_a_program_every_byte() {
        vault.file("a.md", "\u001b]0;title\u0007 [[Charles_Babbage]]\r\n");

        assertThat(vault.run("check", "--format", "diff").out())
                .contains("+\u001b]0;title\u0007 [[Charles Babbage]]\r\n");
        assertThat(vault.terminal().run("check", "--format", "diff").out())
                .contains("--- a/Ada Lovelace.md\t\n", "+\\x1b]0;title\\x07 [[Charles Babbage]]\\r\n");
    }

    @Test
    void a_patch_has_no_colours() {
        assertThat(vault.terminal()
                        .run("check", "--format", "diff", "--color", "always")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void entries_can_be_cut_and_frames_left_out() {
        vault.file("more.md", "[[nobody]]\n").run("check", "--max-findings", "1", "--frames", "never");

        assertThat(vault.out())
                .contains("[broken-link]\n... and 1 more entry\n")
                .doesNotContain(" | ");
    }

    @Test
    void colours_are_for_terminals() {
        assertThat(vault.run("check").out()).doesNotContain("\u001b[");
        assertThat(vault.terminal().run("check").out()).contains("\u001b[31m");
        assertThat(vault.run("check", "--color", "never").out()).doesNotContain("\u001b[");
        assertThat(vault.environment("NO_COLOR", "1").run("check").out()).doesNotContain("\u001b[");
        assertThat(vault.run("check", "--color", "always").out()).contains("\u001b[31m");
    }

    @Test
    void colours_can_be_forced_by_the_environment() {
        assertThat(vault.environment("CLICOLOR_FORCE", "1").run("check").out()).contains("\u001b[31m");
    }

    @Test
    void a_closed_pipe_is_no_failure() {
        vault.brokenOutput("Broken pipe").run("check");

        assertThat(vault.err()).isEmpty();
        assertThat(vault.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"text", "json", "diff"})
    void a_full_disk_is_said(String format) {
        vault.brokenOutput("No space left on device").run("check", "--format", format);

        assertThat(vault.err()).isEqualTo("vaultvet: could not write the report: No space left on device\n");
        assertThat(vault.exitCode()).isEqualTo(2);
    }

    @Test
    void the_number_of_threads_changes_nothing() {
        String alone = vault.run("check", "--jobs", "1").out();

        assertThat(vault.run("check", "--jobs", "7").out()).isEqualTo(alone);
    }
}
