package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.report.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportOptionsTest {

    @TempDir
    private Path folder;

    private CommandLineRun program;

    @BeforeEach
    void makeAVault() {
        program = new CommandLineRun(folder)
                .file("notes/.obsidian/app.json", "{}")
                .file("notes/a.md", "[[missing]] and [[B note]]\n")
                .file("notes/b_note.md", "```\nnever closed\n");
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_file_gets_the_same_bytes_as_standard_output(ReportFormat format) throws IOException {
        String word = format.name().toLowerCase(Locale.ROOT);
        program.run("check", "notes", "--format", word);
        String screen = program.out();
        program.run("check", "notes", "--output", word + "=report");

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.out()).startsWith("notes/");
        assertThat(text("report")).isEqualTo(screen).isNotEmpty();
    }

    @Test
    void several_reports_come_from_one_run_and_folders_are_made() throws IOException {
        program.run(
                "check", "notes", "--output", "sarif=build/reports/a.sarif", "--output=junit=build/b.xml", "--quiet");

        assertThat(text("build/reports/a.sarif")).startsWith("{\"$schema\":");
        assertThat(text("build/b.xml")).startsWith("<?xml");
        assertThat(program.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json=notes/a.md", "sarif=notes/A.MD", "text=c.canvas", "markdown=vaultvet.yaml"})
    void a_report_never_replaces_what_looks_like_a_file_of_a_vault(String output) throws IOException {
        program.run("check", "notes", "--output", output);

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err()).contains("a report would replace \"" + output.substring(output.indexOf('=') + 1));
        assertThat(text("notes/a.md")).startsWith("[[missing]]");
    }

    @Test
    void a_report_in_markdown_may_be_called_like_a_note() throws IOException {
        program.run("check", "notes", "--output", "markdown=summary.md");

        assertThat(text("summary.md")).isNotEmpty();
    }

    @Test
    void a_report_replaces_the_last_one_and_leaves_nothing_beside_it() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        program.file("out/report.json", "old").run("check", "notes", "--output", "json=out/report.json");

        assertThat(text("out/report.json")).startsWith("{\"schemaVersion\"");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes/a.md", "elsewhere.json"})
    void a_link_that_came_with_a_vault_leads_no_report_anywhere(String target) throws IOException {
        program.file("elsewhere.json", "old");
        String before = text(target);
        Files.createSymbolicLink(folder.resolve("report.json"), Path.of(target));
        program.run("check", "notes", "--output", "json=report.json");

        assertThat(program.err())
                .isEqualTo("vaultvet: could not write the report \"report.json\": it is a link; name the file that it"
                        + " leads to\n");
        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(text(target)).isEqualTo(before);
    }

    @Test
    void another_name_of_a_note_is_no_way_to_the_note() throws IOException {
        Files.createLink(folder.resolve("report.json"), folder.resolve("notes/a.md"));
        program.run("check", "notes", "--output", "json=report.json");

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(text("report.json")).startsWith("{");
        assertThat(text("notes/a.md")).isEqualTo("[[missing]] and [[B note]]\n");
    }

    @Test
    void a_report_may_go_to_a_device() {
        program.run("check", "notes", "--output", "json=/dev/null", "--quiet");

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"notes, it is a folder", "notes/a.md/report, what should be its folder is a file"})
    void a_report_that_cannot_be_written_is_refused_in_one_sentence(String file, String reason) {
        program.run("check", "notes", "--output", "json=" + file);

        assertThat(program.err()).isEqualTo("vaultvet: could not write the report \"" + file + "\": " + reason + "\n");
        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.out()).contains("[broken-link]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "--output report.json => --output must be a format and a file, such as sarif=report.sarif, not"
                        + " \"report.json\"",
                "--output json= => --output must be a format and a file, such as sarif=report.sarif, not \"json=\"",
                "--output sarf=x => --output cannot be \"sarf\", only text, concise, json, jsonl, sarif, junit,"
                        + " checkstyle, github, gitlab, rdjson, markdown or diff; did you mean \"sarif\"?",
                "--output json=x --output sarif=./x => two reports would go to \"./x\"",
                "--statistics --format sarif => --statistics can be text or json; write other reports to a file with"
                        + " --output",
                "--strict-baseline --no-baseline => --strict-baseline needs a baseline, and --no-baseline ignores it",
                "--max-warnings few => --max-warnings must be a whole number from 0 on, not \"few\"",
            })
    void wrong_options_get_one_sentence(String options, String sentence) {
        program.run(("check notes " + options).split(" "));

        assertThat(program.err()).startsWith("vaultvet: " + sentence).hasLineCount(1);
        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void quiet_writes_findings_alone() {
        program.run("check", "notes", "--quiet", "--frames", "never");

        assertThat(program.out().lines()).hasSize(3).allMatch(line -> line.startsWith("notes/"));
        assertThat(program.err()).isEmpty();
    }

    @Test
    void quiet_writes_nothing_where_nothing_is_found() {
        program.file("sound/.obsidian/app.json", "{}")
                .file("sound/a.md", "text")
                .run("check", "sound", "--quiet");

        assertThat(program.out() + program.err()).isEmpty();
        assertThat(program.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, true", "1, 0, false"})
    void more_warnings_than_allowed_fail(int allowed, int exitCode, boolean said) {
        program.run("check", "notes", "--fail-on", "never", "--max-warnings", Integer.toString(allowed));

        assertThat(program.exitCode()).isEqualTo(exitCode);
        assertThat(program.err())
                .isEqualTo(said ? "vaultvet: 1 warning, and --max-warnings allows " + allowed + "\n" : "");
    }

    @Test
    void statistics_count_by_rule_cause_folder_and_target() {
        program.file("notes/daily/c.md", "[[missing]]").run("check", "notes", "--statistics");

        assertThat(program.out())
                .contains("By rule\n  2  error    unwritten-note, in 2 files\n")
                .contains("By cause\n  2  unwritten, in 2 files\n  1  spelling, in 1 file\n")
                .contains("By folder\n  3  ., in 2 files\n  1  daily, in 1 file\n")
                .contains("By target\n  2  missing, in 2 files\n  1  B note, in 1 file\n")
                .doesNotContain("a.md:1");
    }

    @Test
    void quiet_statistics_are_numbers_alone() throws IOException {
        Files.createSymbolicLink(folder.resolve("notes/linked"), folder);
        program.run("check", "notes", "--statistics", "--quiet");

        assertThat(program.out())
                .startsWith("By rule\n  ")
                .contains("\n\nBy cause\n")
                .doesNotContain("error,");
        assertThat(program.err()).isEmpty();
        assertThat(program.exitCode()).isEqualTo(1);

        program.run("check", "notes", "--statistics");
        assertThat(program.out()).contains("\n\nBy rule\n").startsWith("2 errors");
        assertThat(program.err()).contains("linked");
    }

    @Test
    void statistics_can_be_json() {
        program.run("check", "notes", "--statistics", "--format", "json");

        assertThat(program.out())
                .contains("{\"cause\":\"spelling\",\"findings\":1,\"files\":1}")
                .contains("{\"folder\":\".\",\"findings\":3,\"files\":2}")
                .contains("{\"target\":\"B note\",\"findings\":1,\"files\":1}")
                .contains("\"summary\":{\"root\":\"notes\"");
    }

    @ParameterizedTest
    @CsvSource({"GITHUB_WORKSPACE, github", "CI_PROJECT_DIR, gitlab", "GITHUB_WORKSPACE, sarif"})
    void services_get_paths_from_the_root_of_their_project(String variable, String format) {
        CommandLineRun inside = new CommandLineRun(folder.resolve("notes"));
        inside.environment(variable, folder.toString()).run("check", "--format", format);

        assertThat(inside.out()).contains("notes/a.md");
    }

    @Test
    void services_get_paths_from_the_root_of_the_repository() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        CommandLineRun inside = new CommandLineRun(folder.resolve("notes"));
        inside.run("check", "--no-git", "--format", "github");

        assertThat(inside.out()).startsWith("::error title=vaultvet (unwritten-note),file=notes/a.md,line=1,");
    }

    @Test
    void a_junit_test_fails_where_the_check_does() {
        program.run("check", "notes", "--format", "junit", "--fail-on", "never");
        assertThat(program.out()).doesNotContain("<failure").contains("<system-out>");

        program.run("check", "notes", "--format", "junit");
        assertThat(program.out()).contains("<failure type=\"error\"");
    }
}
