package io.github.vaultvet.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What git and patch make of a patch. */
final class PatchApplyTest {

    private static final byte[] NOTHING = {};
    private static final String LINK = "[[AI safety]]";
    private static final String REPAIRED = "[[ai_safety]]";

    @TempDir
    private Path temporary;

    private Path vault;

    @BeforeEach
    void makeAVault() throws IOException {
        vault = Files.createDirectory(temporary.resolve("vault"));
        write("ai_safety.md", "# Terms\n");
    }

    /** Bytes stand as characters of Latin-1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\r\n[[AI safety]]\r\ntwo\r\n",
                "one\r\n[[AI safety]]",
                "[[AI safety]]",
                "one\n\n\n\n\n\n[[AI safety]]\ntwo",
                "\u00ef\u00bb\u00bf[[AI safety]] begins\n",
                "one\rtwo [[AI safety]]\rthree",
                "mixed\r\nline\nends [[AI safety]]\r\nare\rkept\n",
                "not UTF-8: \u00ff\u00fe [[AI safety]] \u00c3(\nbelow \u0080\n",
                "a NUL \u0000 beside [[AI safety]]\n",
                "two [[AI safety]] in [[AI safety]] one line\n",
                "blanks behind [[AI safety]]  \t\n\n \n",
                "-- [[AI safety]]\n+++ [[AI safety]]\n@@ -1 +1 @@\n",
                "tail\n\\ No newline at end of file\n[[AI safety]]"
            })
    void every_byte_beside_the_links_stays(String note) throws IOException {
        Program.GIT.assumePresent();
        writeBytes("start.md", note);

        Program.GIT.run(vault, Patched.of(vault).bytes(), "apply", "-p1");

        assertThat(read("start.md")).isEqualTo(note.replace(LINK, REPAIRED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"one\r\n[[AI safety]]\r\ntwo\r\n", "\u00ff [[AI safety]] no end", "one\rtwo [[AI safety]]\n"})
    void patch_takes_it_as_well(String note) throws IOException {
        Program.PATCH.assumePresent();
        writeBytes("start.md", note);
        writeBytes("two words.md", note);

        Program.PATCH.run(vault, Patched.of(vault).bytes(), "-p1");

        assertThat(read("start.md")).isEqualTo(note.replace(LINK, REPAIRED));
        assertThat(read("two words.md")).isEqualTo(note.replace(LINK, REPAIRED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two words.md",
                "\"quoted\".md",
                "back\\slash.md",
                "new\nline.md",
                "new\n+++ b/ai_safety.md\n@@ -1 +1 @@\n-# Terms\n+x\n.md",
                "tab\tand blank.md",
                "Grüße.md",
                "日本語 メモ.md",
                "bell\u0007and\u001bescape.md",
                "folder with blanks/sub \"folder\"/x.md",
                "vault/vault/x.md",
                "a/b/a.md",
                "-rf.md",
                "$(touch x).md"
            })
    void hostile_names_are_quoted_as_git_does(String name) throws IOException {
        Program.GIT.assumePresent();
        git("init", "-q");
        write(name, "See " + LINK + ".\n");
        git("add", "-A");
        String patch = Patched.of(vault).text();

        Program.GIT.run(vault, patch.getBytes(StandardCharsets.UTF_8), "apply", "-p1");

        assertThat(read(name)).isEqualTo("See " + REPAIRED + ".\n");
        assertThat(read("ai_safety.md")).isEqualTo("# Terms\n");
        assertThat(names(patch)).isEqualTo(names(git("-c", "core.quotePath=false", "diff")));
    }

    @Test
    void a_name_that_is_not_utf8_is_written_in_its_own_bytes() throws IOException {
        Program.GIT.assumePresent();
        git("init", "-q");
        write("plain.md", "See " + LINK + ".\n");
        Program shell = new Program("sh");
        shell.assumeRuns(vault, "-c", "mv plain.md \"$(printf 'gr\\374n.md')\"");
        git("add", "-A");
        String patch = Patched.of(vault).text();

        Program.GIT.run(vault, patch.getBytes(StandardCharsets.UTF_8), "apply", "-p1");

        assertThat(names(patch)).containsExactly("--- \"a/gr\\374n.md\"", "+++ \"b/gr\\374n.md\"");
        assertThat(names(patch)).isEqualTo(names(git("diff")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "docs/my notes"})
    void in_a_folder_of_a_repository_it_is_applied_in_that_folder(String folder) throws IOException {
        Program.GIT.assumePresent();
        git("init", "-q");
        Path inner = vault.resolve(folder);
        write(folder + "/ai_safety.md", "# Terms\n");
        write(folder + "/start.md", "See " + LINK + ".\n");
        // Without -p1, git would take these names for names as seen from its root.
        write(folder + "/" + folder + "/start.md", "And " + LINK + ".\n");
        git("add", "-A");

        Program.GIT.run(inner, Patched.of(inner).bytes(), "apply", "-p1");

        assertThat(read(folder + "/start.md")).isEqualTo("See " + REPAIRED + ".\n");
        assertThat(read(folder + "/" + folder + "/start.md")).isEqualTo("And " + REPAIRED + ".\n");
    }

    @Test
    void in_a_folder_of_a_repository_a_plain_git_apply_mostly_does() throws IOException {
        Program.GIT.assumePresent();
        git("init", "-q");
        write("notes/ai_safety.md", "# Terms\n");
        write("notes/daily/start.md", "See " + LINK + ".\n");
        Path inner = vault.resolve("notes");

        Program.GIT.run(inner, Patched.of(inner).bytes(), "apply");

        assertThat(read("notes/daily/start.md")).isEqualTo("See " + REPAIRED + ".\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "input", "false"})
    void line_ends_that_git_converts_are_no_hindrance(String autocrlf) throws IOException {
        Program.GIT.assumePresent();
        git("init", "-q");
        git("config", "core.autocrlf", autocrlf);
        writeBytes("start.md", "one\r\n[[AI safety]]\r\ntwo\r\n");
        git("add", "-A");

        git("apply", "-p1", patchFile().toString());

        assertThat(read("start.md")).isEqualTo("one\r\n[[ai_safety]]\r\ntwo\r\n");
    }

    @Test
    void a_note_that_is_a_symbolic_link_is_patched_where_it_lies() throws IOException {
        Program.GIT.assumePresent();
        write("start.md", "See " + LINK + ".\n");
        Files.createSymbolicLink(vault.resolve("again.md"), Path.of("start.md"));
        Patched patched = Patched.of(vault);

        Program.GIT.run(vault, patched.bytes(), "apply", "-p1");

        assertThat(read("start.md")).isEqualTo("See " + REPAIRED + ".\n");
        assertThat(names(patched.text())).containsExactly("--- a/start.md", "+++ b/start.md");
        assertThat(patched.sentences().get(1)).endsWith("1 in notes that are symbolic links");
    }

    private Path patchFile() throws IOException {
        return Files.write(temporary.resolve("x.patch"), Patched.of(vault).bytes());
    }

    private static List<String> names(String patch) {
        return patch.lines()
                .filter(line -> line.startsWith("--- ") || line.startsWith("+++ "))
                .toList();
    }

    private String git(String... arguments) {
        return Program.GIT.run(vault, NOTHING, arguments);
    }

    private void write(String name, String text) throws IOException {
        Path path = vault.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void writeBytes(String name, String latin1) throws IOException {
        Files.write(vault.resolve(name), latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String read(String name) throws IOException {
        return Files.readString(vault.resolve(name), StandardCharsets.ISO_8859_1);
    }
}
