package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CompletionCommandTest {

    /** Asks the script, as the shell does when somebody presses the tab key behind the last word. */
    private static final String ASK_BASH = """
            script=$1; shift
            source "$script"
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE=$*; COMP_POINT=${#COMP_LINE}
            _complete_vaultvet
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    /** A terminal with a zsh in it, whose line is shown after the tab key. */
    private static final String ASK_ZSH = """
            zmodload zsh/zpty
            zpty shell "HOME=$PWD ZDOTDIR=$PWD TERM=dumb zsh -i"
            zpty -w shell "PS1=; unsetopt zle_bracketed_paste 2>/dev/null; source $1; echo re''ady"
            zpty -r shell answer "*ready*"
            zpty -w -n shell "$2"$'\\t'
            zpty -r -m shell answer "*$3*" && print -r -- "${answer##*$'\\n'}"
            zpty -d shell
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "vaultvet ch => check",
                "vaultvet in => init inspect install-hook",
                "vaultvet --v => --version",
                "vaultvet check --fr => --frames",
                "vaultvet check --stat => --statistics",
                "vaultvet check --fail-on w => warning",
                "vaultvet check --format js => json jsonl",
                "vaultvet check --quiet --format d => diff",
                "vaultvet check --format = js => json jsonl",
                "vaultvet check notes --color a => auto always",
                "vaultvet links --format t => text tsv",
                "vaultvet explain broken-l => broken-link",
                "vaultvet explain --format json broken-b => broken-block-link",
                "vaultvet completion z => zsh",
            })
    void bash_proposes_what_begins_so(String typed, String proposals) throws Exception {
        assertThat(bash(typed.split(" "))).containsExactlyInAnyOrder(proposals.split(" "));
    }

    @Test
    void bash_proposes_all_where_nothing_is_typed() throws Exception {
        assertThat(bash("vaultvet", "")).contains("baseline", "check", "completion", "rules");
        assertThat(bash("vaultvet", "check", "--format", "=")).contains("concise", "sarif");
        assertThat(bash("vaultvet", "explain", ""))
                .containsExactlyElementsOf(RuleCatalog.load().rules().stream()
                        .map(rule -> rule.info().id().value())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vaultvet check ",
                "vaultvet check no",
                "vaultvet check --stdin-filename no",
                "vaultvet links --to no"
            })
    void bash_is_left_to_complete_names_of_files(String typed) throws Exception {
        Files.writeString(folder.resolve("note.md"), "");
        Files.writeString(folder.resolve("no $(touch harm) `touch harm` ${x:=y}.md"), "");

        assertThat(bash(typed.split(" ", -1))).containsExactly("");
        assertThat(Files.readString(script("bash")))
                .contains("complete -F _complete_vaultvet -o default vaultvet")
                .doesNotContain("compgen -f");
        assertThat(folder.resolve("harm")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "vaultvet ch => vaultvet check ",
                "vaultvet check --fail-on w => vaultvet check --fail-on warning ",
                "vaultvet explain broken-l => vaultvet explain broken-link ",
                "vaultvet check --stdin-filename no => vaultvet check --stdin-filename note.md ",
            })
    void zsh_completes_the_line(String typed, String completed) throws Exception {
        assumeTrue(isThere("zsh"), "zsh is not installed");
        Files.writeString(folder.resolve("note.md"), "");

        assertThat(run("zsh", "-f", "-c", ASK_ZSH, "ask", script("zsh").toString(), typed, completed))
                .anySatisfy(line -> assertThat(line).contains(completed.strip()));
    }

    @Test
    void zsh_finds_it_in_a_folder_of_functions() throws Exception {
        assumeTrue(isThere("zsh"), "zsh is not installed");
        Files.copy(
                script("zsh"),
                Files.createDirectories(folder.resolve("functions")).resolve("_vaultvet"));
        Path startUp = Files.writeString(
                folder.resolve("start"), "fpath=($PWD/functions $fpath); autoload -U compinit; compinit -u\n");

        assertThat(run("zsh", "-f", "-c", ASK_ZSH, "ask", startUp.toString(), "vaultvet ch", "vaultvet check"))
                .anySatisfy(line -> assertThat(line).contains("vaultvet check"));
    }

    @Test
    void other_shells_are_refused() {
        CommandLineRun program = new CommandLineRun(folder).run("completion", "bsh");

        assertThat(program.err())
                .isEqualTo("vaultvet: SHELL cannot be \"bsh\", only bash or zsh; did you mean \"bash\"?"
                        + " See vaultvet completion --help\n");
        assertThat(program.exitCode()).isEqualTo(2);
    }

    private List<String> bash(String... words) throws Exception {
        assumeTrue(isThere("bash"), "bash is not installed");
        List<String> command = new ArrayList<>(List.of("bash", "--norc", "-c", ASK_BASH, "ask"));
        command.add(script("bash").toString());
        command.addAll(List.of(words));
        return run(command.toArray(new String[0]));
    }

    private Path script(String shell) throws IOException {
        CommandLineRun program = new CommandLineRun(folder).run("completion", shell);
        assertThat(program.exitCode()).isZero();
        return Files.writeString(folder.resolve("completion." + shell), program.out());
    }

    private List<String> run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return List.of(said.stripTrailing().split("\n", -1));
    }

    private static boolean isThere(String program) {
        for (String path : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (Files.isExecutable(Path.of(path, program))) {
                return true;
            }
        }
        return false;
    }
}
