package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

    @TempDir
    private Path folder;

    private CommandLineRun program;

    @BeforeEach
    void startInAnEmptyFolder() {
        program = new CommandLineRun(folder);
    }

    @Test
    void without_a_command_it_shows_the_help_and_refuses() {
        program.run();

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err())
                .startsWith("Usage: vaultvet")
                .contains("check", "explain", "inspect", "links", "rules");
    }

    @Test
    void help_is_a_report_and_no_failure() {
        program.run("--help");

        assertThat(program.exitCode()).isZero();
        assertThat(program.out()).startsWith("Usage: vaultvet");
        assertThat(program.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "completion", "explain", "inspect", "install-hook", "links", "rules"})
    void the_help_of_every_command_names_the_exit_codes(String command) {
        program.run(command, "--help");

        assertThat(program.exitCode()).isZero();
        for (ExitCode code : ExitCode.values()) {
            assertThat(program.out()).contains("  " + code.number() + "  " + code.meaning() + "\n");
        }
    }

    @Test
    void the_help_of_check_has_examples_and_all_choices() {
        program.run("check", "-h");

        assertThat(program.out())
                .contains("Examples:\n  vaultvet check ")
                .contains("--format=FORMAT", "text, concise, json")
                .contains("--fail-on=error|warning|info|never")
                .contains("--frames=auto|always|never")
                .contains("--color=auto|always|never")
                .contains("--jobs=N")
                .contains("--max-findings=N");
    }

    @ParameterizedTest
    @CsvSource({"help, --help", "help check, check --help"})
    void help_is_a_command_too(String asked, String meant) {
        program.run(asked.split(" "));
        String help = program.out();
        CommandLineRun other = new CommandLineRun(folder);
        other.run(meant.split(" "));

        assertThat(help).isEqualTo(other.out()).contains("Usage: vaultvet");
    }

    @Test
    void it_knows_its_version() {
        program.run("--version");

        assertThat(program.out()).isEqualTo("vaultvet development\n");
        assertThat(program.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "chek => unknown command \"chek\"; did you mean \"check\"? See vaultvet --help",
                "check --formt json => unknown option \"--formt\"; did you mean \"--format\"? See vaultvet check --help",
                "check --fromat=json => unknown option \"--fromat\"; did you mean \"--format\"? See vaultvet check --help",
                "check --format jsn => --format cannot be \"jsn\", only text, concise, json, jsonl, sarif, junit, checkstyle, github,"
                        + " gitlab, rdjson, markdown or diff; did you mean \"json\"?"
                        + " See vaultvet check --help",
                "check --fail-on => the option --fail-on needs a value: error|warning|info|never. See vaultvet check --help",
                "check --jobs many => --jobs must be a whole number from 0 on, not \"many\". See vaultvet check --help",
                "check --max-findings -1 => --max-findings must be a whole number from 0 on, not \"-1\"."
                        + " See vaultvet check --help",
                "explain => RULE|LINK is missing. See vaultvet explain --help",
                "explain broken-lnk => there is no rule \"broken-lnk\"; did you mean \"broken-link\"?"
                        + " See vaultvet explain --help",
                "explain broken-link more => superfluous argument \"more\". See vaultvet explain --help",
                "check -x.md => unknown option \"-x.md\"; write \"./-x.md\" if it is a path. See vaultvet check --help",
                "check nowhere => \"nowhere\" does not exist",
            })
    void wrong_usage_gets_one_sentence_and_exit_code_2(String arguments, String sentence) {
        program.run(arguments.split(" "));

        assertThat(program.err()).isEqualTo("vaultvet: " + sentence + "\n");
        assertThat(program.out()).isEmpty();
        assertThat(program.exitCode()).isEqualTo(2);
    }

    @Test
    void an_empty_path_is_no_path() {
        program.run("check", "");

        assertThat(program.err()).startsWith("vaultvet: a path is empty, perhaps from a variable that is not set");
        assertThat(program.exitCode()).isEqualTo(2);
    }

    @Test
    void a_folder_without_notes_is_no_vault() {
        program.run("check");

        assertThat(program.err()).startsWith("vaultvet: ").hasLineCount(1);
        assertThat(program.exitCode()).isEqualTo(2);
    }

    @Test
    void an_argument_that_begins_with_an_at_sign_is_a_name_and_not_a_file_of_arguments() {
        program.file("@me.md", "--version").run("check", "@me.md");

        assertThat(program.out()).startsWith("All good");
        assertThat(program.exitCode()).isZero();
    }

    @Test
    void what_was_typed_is_shown_without_its_control_characters() {
        program.run("check", "\u001b[31m\u202e");

        assertThat(program.err()).isEqualTo("vaultvet: \"\\x1b[31m\\u202e\" does not exist\n");
    }

    @Test
    void a_configuration_that_cannot_be_used_is_refused() {
        program.file("vaultvet.yaml", "rules:\n  broken-lnik: off\n")
                .file("a.md", "a")
                .run("check");

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).isEqualTo("""
                vaultvet.yaml:2:3: error: Unknown rule "broken-lnik"
                  2 |   broken-lnik: off
                    |   ^^^^^^^^^^^
                  help: Did you mean "broken-link"?

                vaultvet: 1 mistake in the configuration; nothing was checked
                """);
    }
}
