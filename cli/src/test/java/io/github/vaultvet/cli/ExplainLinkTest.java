package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainLinkTest {

    @TempDir
    private Path folder;

    private CommandLineRun vault;

    @BeforeEach
    void makeAVault() {
        vault = new CommandLineRun(folder)
                .file("vaultvet.yaml", "planned: [\"someday\"]\n")
                .file("a/note.md", "# Part\n")
                .file("a/b/note.md", "text ^id\n")
                .file("b/note.md", "")
                .file("a/start.md", "# Here\n")
                .file("v1.2.md", "")
                .file("pic.png", "");
    }

    @Test
    void each_decision_is_told_with_its_rule() {
        vault.run("explain", "[[ Note#Part | shown ]]", "--from", "a/start");

        assertThat(vault.out()).isEqualTo("""
                [[ Note#Part | shown ]] in "a/start.md"

                How it is read
                  R2.1   what stands behind the first pipe is only shown: "shown"
                  R2.4   from the first # on it is the fragment "#Part"

                How the file is looked for (case does not count)
                  R3.6   files called "note.md": a/b/note.md, a/note.md, b/note.md
                  R3.9   no file is at exactly "note.md" from the root
                  R3.11  paths that end with "note.md", in the folder of the note or below it: a/b/note.md, a/note.md
                  R3.11  paths that end with "note.md", elsewhere, which come second: b/note.md
                  R3.11  the shortest path of these: a/note.md

                What becomes of the fragment
                  R4.2   the fragment is found

                It leads to "a/note.md"
                """);
        assertThat(vault.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "[[v1.2]] => R3.6   no file is called \"v1.2\", so .md is added: files called \"v1.2.md\": v1.2.md",
                "![[pic.png]] => R3.7   it is a name alone, and only one file has it",
                "[[../b/note]] => R3.8   \"../b/note.md\" as seen from the note is \"b/note.md\"",
                "[[b/note]] => R3.9   at exactly \"b/note.md\" from the root: b/note.md",
                "[[/x/note]] => R3.10  a path that begins with / must be exact",
                "[[x/note]] => R3.11  no path ends with \"x/note.md\"",
                "[t](v1%2E2.md) => R2.9   decoded, it is \"v1.2.md\"",
                "[[v1.2\\|x]] => R2.2   the backslash at the end of the target is dropped",
                "[[#Here]] => R3.5   without a target it leads to the note that it stands in",
                "[[a/b/note#^id]] => R4.8   the fragment is found",
                "[[note#Nowhere]] => R4.2   no heading of the note is called \"#Nowhere\"",
                "[[pic.png#page]] => R2.20  the fragment is not looked for",
                "[[someday]] => It leads to no file: nothing there looks like a mistake; the target is planned in vaultvet.yaml",
                "[[v1_2]] => It leads to no file: spelling: v1.2.md",
                "[[v1_2]] => Instead of \"v1_2\" write \"v1.2\"",
                "[t](https://example.org) => It leads out of the vault (R2.8), and is not looked for.",
                "[[#09:28]] => It is a time stamp in the note itself, and no link is looked for.",
                "[[]] => This is no link for Obsidian: it stays ordinary text.",
            })
    void a_decision_is_told(String link, String line) {
        vault.run("explain", link, "--from", "a/start.md");

        assertThat(vault.out()).contains("\n").containsSubsequence(line + "\n");
        assertThat(vault.err()).isEmpty();
    }

    @Test
    void a_tie_names_all_that_may_be_meant() {
        vault.file("c/note.md", "").run("explain", "[[note]]", "--from", "v1.2");

        assertThat(vault.out())
                .contains("  R3.11  nothing decides between them\n")
                .endsWith("\nIt may lead to any of these: a/note.md, b/note.md, c/note.md\n");
    }

    @Test
    void without_a_note_it_is_seen_from_the_root() {
        assertThat(vault.run("explain", "[[#Here]]").out())
                .startsWith("[[#Here]] as seen from the vault's root (--from NOTE: from a note)\n")
                .endsWith("\nIt leads to the note itself\n");
    }

    @Test
    void the_vault_can_be_named() {
        CommandLineRun elsewhere = new CommandLineRun(folder.getParent());

        assertThat(elsewhere
                        .run(
                                "explain",
                                "[[b/note]]",
                                "--from",
                                "start",
                                "--vault",
                                folder.getFileName().toString())
                        .out())
                .contains("[[b/note]] in \"a/start.md\"")
                .endsWith("It leads to \"b/note.md\"\n");
    }

    @Test
    void programs_get_the_same_as_json() {
        vault.run("explain", "[[b/note|x]]", "--format", "json");

        assertThat(vault.out()).startsWith("""
                {"schemaVersion":1,"written":"[[b/note|x]]","from":null,"kind":"link","steps":[
                {"rule":"R2.1","text":"what stands behind the first pipe is only shown: \\"x\\"","files":[]}
                """).endsWith("""
                ,"link":{"form":"wikilink","target":"b/note","fragment":"","resolution":{"status":"found","path":"b/note.md",\
                "subpath":"none","cause":null,"candidates":[]},"suggestions":[]},"planned":false}
                """);
    }

    @Test
    void what_looks_like_a_link_without_brackets_gets_a_hint() {
        vault.run("explain", "My note");

        assertThat(vault.err())
                .isEqualTo("vaultvet: there is no rule \"My note\"; a link is asked about with its brackets:"
                        + " vaultvet explain '[[My note]]'. See vaultvet explain --help\n");
        assertThat(vault.exitCode()).isEqualTo(2);
    }

    @Test
    void a_note_that_is_not_there_is_refused() {
        vault.run("explain", "[[x]]", "--from", "starts");

        assertThat(vault.err())
                .isEqualTo("vaultvet: no file of the vault is called \"starts\"; did you mean \"a/start.md\"?\n");
        assertThat(vault.exitCode()).isEqualTo(2);
    }
}
