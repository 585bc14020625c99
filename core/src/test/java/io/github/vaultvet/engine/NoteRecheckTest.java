package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NoteRecheckTest {

    private static final VaultPath START = VaultPath.of("start.md");

    @TempDir
    private Path folder;

    private VaultFolder vault;

    @BeforeEach
    void makeAVault() throws IOException {
        vault = new VaultFolder(folder)
                .note("start.md", "[[ai_safety#Terms]] [[nobody]]", "", "```", "not closed")
                .note("ai_safety.md", "# Terms")
                .note("other.md", "[[nobody]]");
    }

    @Test
    void a_note_with_its_own_text_has_the_findings_of_the_run() throws VaultException {
        LintRun run = run();
        NoteRecheck recheck = run.recheck();
        CheckedNote checked = recheck.check(START, recheck.text(START).orElseThrow());

        assertThat(checked.diagnostics())
                .hasSize(2)
                .isEqualTo(run.report().diagnostics().stream()
                        .filter(diagnostic -> diagnostic.path().equals(START))
                        .toList());
        assertThat(checked.note().links()).hasSize(2);
        assertThat(checked.verdicts()).hasSize(2);
    }

    @Test
    void a_note_with_another_text_is_judged_within_the_same_vault() throws VaultException {
        CheckedNote checked = run().recheck().check(START, NoteText.of("[[ai_safety#Risks]] [[other]]\n"));

        assertThat(checked.diagnostics())
                .extracting(diagnostic -> diagnostic.rule().value())
                .containsExactly("broken-heading-link");
    }

    @Test
    void a_note_that_has_gone_has_no_text() throws VaultException {
        NoteRecheck recheck = run().recheck();

        assertThat(recheck.text(VaultPath.of("gone.md"))).isEmpty();
        assertThat(recheck.isSymbolicLink(START)).isFalse();
        assertThat(recheck.fileName(START)).isEqualTo("start.md".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_symbolic_link_is_known() throws IOException, VaultException {
        vault.link("again.md", "start.md");

        assertThat(run().recheck().isSymbolicLink(VaultPath.of("again.md"))).isTrue();
    }

    private LintRun run() throws VaultException {
        return Linter.run(
                new LintRequest(folder, "vault", "given", List.of(), LintConfig.defaults(), 1, Progress.NONE, false));
    }
}
