package io.github.vaultvet.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.engine.Linter;
import io.github.vaultvet.engine.Progress;
import io.github.vaultvet.engine.VaultException;
import java.io.ByteArrayOutputStream;
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

/** A patch that suppresses all that is found. */
final class SuppressionPatchTest {

    @TempDir
    private Path temporary;

    private Path vault;

    @BeforeEach
    void makeAVault() throws IOException {
        vault = Files.createDirectory(temporary.resolve("vault"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [[gone]].\n",
                "See [[gone]]",
                "See [[gone]] and\r\n[[lost]] there.\r\n",
                "\ufeffSee [[gone]].\n",
                "A hard break [[gone]]  \nand more\n",
                "A hard break [[gone]]\\\nand more\n",
                "---\ntags: [a]\n---\n# A [[gone]] heading\n\nText\n",
                "---\nsee: \"[[gone]]\"\n---\nText\n",
                "---\nsee: [[gone]] [[lost]]\n---\n",
                "---\nsee: [never closed\n---\n[[gone]]\n",
                "---\nnever: closed\n\n[[gone]]\n",
                "- an item with [[gone]]\n- another\n\n  with [[lost]]\n",
                "> a quote with [[gone]]\nthat runs on to [[lost]]\n",
                "| [[gone]] | b |\n|---|---|\n| ![[lost.png]] | d |\n",
                "A block with [[gone]] ^its-id\n\nSee [[#^its-id]].\n",
                "An underlined [[gone]]\n===\n",
                "%%\nA comment with [[gone]]\n%%\n",
                "Text\n\n```\nnever closed, so that it runs to the end\n\n[[x]]\n",
                "Text [[gone]] `code\nover lines` [[lost]]\n",
                "$$\nnever closed\n",
                "text\n    indented [[gone]]\n\n<div>\n[[x]]\n</div>\n\n[[lost]]\n",
                "[^1]: a note with [[gone]]\n\nText[^1]\n"
            })
    void after_it_is_applied_nothing_is_found_and_no_comment_is_unused(String note) throws IOException, VaultException {
        Program.GIT.assumePresent();
        Files.writeString(vault.resolve("start.md"), note);
        assertThat(found()).isNotEmpty();

        Program.GIT.run(vault, patch(""), "apply", "-p1");

        assertThat(found()).isEmpty();
        assertThat(withoutComments(Files.readString(vault.resolve("start.md")))).isEqualTo(note);
    }

    /** What was added is taken out again: a comment at a line's end, or on a line of its own. */
    private static String withoutComments(String text) {
        return text.replaceAll("(?<=\n)\r?\n<!-- vaultvet-disable-file[^\n]*-->\r?\n\\z", "")
                .replaceAll("<!-- vaultvet-disable-file[^\n]*-->\r?\n", "")
                .replaceAll(" <!-- vaultvet-disable-line[^\n]*?-->", "");
    }

    @Test
    void a_line_gets_one_comment_with_all_rules_and_the_reason() throws IOException, VaultException {
        Files.writeString(vault.resolve("start.md"), "First\n\nSee [[gone]], [[lost]] and ![[none.png]].\n");

        assertThat(new String(patch("from the old wiki"), StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "--- a/start.md",
                        "+++ b/start.md",
                        "@@ -1,3 +1,3 @@",
                        " First",
                        " ",
                        "-See [[gone]], [[lost]] and ![[none.png]].",
                        "+See [[gone]], [[lost]] and ![[none.png]]."
                                + " <!-- vaultvet-disable-line broken-embed, broken-link: from the old wiki -->");
    }

    @Test
    void a_new_finding_in_a_suppressed_line_of_another_rule_is_still_reported() throws IOException, VaultException {
        Program.GIT.assumePresent();
        Files.writeString(vault.resolve("start.md"), "See [[gone]].\n");
        Program.GIT.run(vault, patch(""), "apply", "-p1");
        Path start = vault.resolve("start.md");
        Files.writeString(start, Files.readString(start).replace("See", "See ![[none.png]],") + "\n[[lost]]\n");

        assertThat(found()).containsExactly("broken-embed:1", "unwritten-note:3");
    }

    private byte[] patch(String reason) throws IOException, VaultException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SuppressionPatch(run(), reason).write(out);
        return out.toByteArray();
    }

    private List<String> found() throws VaultException {
        return run().report().diagnostics().stream()
                .map(SuppressionPatchTest::shown)
                .toList();
    }

    private static String shown(Diagnostic finding) {
        return finding.rule() + ":" + finding.place().start().line();
    }

    private LintRun run() throws VaultException {
        return Linter.run(
                new LintRequest(vault, "vault", "given", List.of(), LintConfig.defaults(), 1, Progress.NONE, false));
    }
}
