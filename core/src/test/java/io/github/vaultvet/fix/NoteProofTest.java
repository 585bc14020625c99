package io.github.vaultvet.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule may promise wrongly is refused. */
final class NoteProofTest {

    private static final VaultPath START = VaultPath.of("start.md");
    private static final String SOUND = "ai_safety#Terms";

    @TempDir
    private Path vault;

    private final RepairTally tally = new RepairTally();

    @BeforeEach
    void makeAVault() throws IOException {
        Files.writeString(vault.resolve("ai_safety.md"), "# Terms\n");
        Files.writeString(vault.resolve("other.md"), "# Terms\n");
        Files.writeString(vault.resolve("copy.md"), "---\naliases: [AI safe]\n---\n# Terms\n");
    }

    @ParameterizedTest
    @CsvSource({
        "other#Terms, that would not lead to what was meant",
        "ai_safety, that would not lead to what was meant",
        "ai_safety#Risks, that would not lead to what was meant",
        "nowhere#Terms, that would not lead to what was meant",
        "ai_safety#Terms|shown, that would change how the rest of the note is read",
        "ai_safety#Terms]], that would change how the rest of the note is read",
        "ai_safety#Terms %%, that would not lead to what was meant"
    })
    void a_replacement_that_is_not_what_was_meant(String replacement, String reason) throws IOException {
        note("See [[AI safety#Terms]].\n");

        assertThat(repaired(instead(replacement))).isEmpty();
        assertThat(reasons()).endsWith(": 1 " + reason);
    }

    @Test
    void a_replacement_that_holds_a_line_end() throws IOException {
        note("See [[AI safety#Terms]].\n");

        assertThat(repaired(instead("ai_safety\n#Terms"))).isEmpty();
        assertThat(reasons()).endsWith(": 1 that would change how the rest of the note is read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai\\x5fsafety#Terms", "ai_safety\\#Terms", "ai_safety\"#Terms", "ai_safety'#Terms"})
    void a_replacement_that_needs_an_escape_in_a_property(String replacement) throws IOException {
        for (String quote : List.of("\"", "'")) {
            note("---\nup: " + quote + "[[AI safety#Terms]]" + quote + "\n---\n");

            assertThat(repaired(instead(replacement))).isEmpty();
        }
    }

    @Test
    void an_edit_beside_the_link() throws IOException {
        note("See [[AI safety#Terms]].\n");
        TextEdit beside = new TextEdit(new Span(0, 3), "See", "Look at");

        assertThat(repaired(diagnostic -> List.of(beside, sound(diagnostic)))).isEmpty();
        assertThat(reasons()).endsWith(": 1 that would change how the rest of the note is read");
    }

    @Test
    void an_edit_of_what_the_link_shows() throws IOException {
        note("See [[AI safety#Terms|shown]].\n");
        TextEdit shown = new TextEdit(new Span(22, 27), "shown", "other");

        assertThat(repaired(diagnostic -> List.of(sound(diagnostic), shown))).isEmpty();
        assertThat(reasons()).endsWith(": 1 that would change how the rest of the note is read");
    }

    @Test
    void an_edit_that_expects_another_text() throws IOException {
        note("See [[AI safety#Terms]].\n");

        assertThat(repaired(diagnostic -> List.of(new TextEdit(sound(diagnostic).span(), "AI Safety#Terms", SOUND))))
                .isEmpty();
        assertThat(reasons()).endsWith(": 1 where the note does not hold the expected text");
    }

    @Test
    void the_same_edit_twice_is_made_once() throws IOException {
        note("See [[AI safety#Terms]].\n");
        LintRun run = Patched.run(vault);
        List<Diagnostic> twice = new ArrayList<>(run.report().diagnostics());
        twice.addAll(run.report().diagnostics());

        assertThat(repaired(run, twice)).hasValue("See [[ai_safety#Terms]].\n");
        assertThat(reasons()).endsWith(": 1 next to another repair");
    }

    @Test
    void a_bad_repair_does_not_keep_the_others_out() throws IOException {
        note("[[AI safety#Terms]] ".repeat(9) + "[[AI safety#Terms|bad]]" + " [[AI safety#Terms]]".repeat(9));

        Optional<String> repaired = repaired(diagnostic -> {
            TextEdit sound = sound(diagnostic);
            boolean bad = sound.span().start() == 9 * 20 + 2;
            return List.of(bad ? new TextEdit(sound.span(), sound.expected(), "other#Terms") : sound);
        });

        assertThat(repaired)
                .hasValue("[[ai_safety#Terms]] ".repeat(9)
                        + "[[AI safety#Terms|bad]]"
                        + " [[ai_safety#Terms]]".repeat(9));
    }

    @Test
    void a_note_that_has_changed_since_it_was_checked() throws IOException {
        note("See [[AI safety#Terms]].\n");
        LintRun run = Patched.run(vault);
        note("Or [[AI safety#Terms]].\n");

        assertThat(repaired(run, run.report().diagnostics())).isEmpty();
        assertThat(reasons()).endsWith(": 1 where the note does not hold the expected text");
    }

    @Test
    void a_note_that_has_changed_elsewhere_may_still_be_repaired() throws IOException {
        note("See [[AI safety#Terms]].\n");
        LintRun run = Patched.run(vault);
        note("See [[AI safety#Terms]], and more.\n");

        assertThat(repaired(run, run.report().diagnostics())).hasValue("See [[ai_safety#Terms]], and more.\n");
    }

    @Test
    void a_file_that_is_no_note() throws IOException {
        note("See [[AI safety#Terms]].\n");
        LintRun run = Patched.run(vault);
        List<Diagnostic> elsewhere = run.report().diagnostics().stream()
                .map(diagnostic -> new Diagnostic(
                        diagnostic.rule(),
                        diagnostic.severity(),
                        VaultPath.of("board.canvas"),
                        diagnostic.place(),
                        diagnostic.finding(),
                        diagnostic.identity()))
                .toList();

        LintReport report = new LintReport(
                elsewhere, run.report().statistics(), List.of(), run.report().texts());
        assertThat(new FixPlan(report.diagnostics(), run.recheck(), tally).repaired(VaultPath.of("board.canvas")))
                .isEmpty();
        assertThat(reasons()).endsWith(": 1 in files that are no notes");
    }

    @Test
    void a_finding_at_a_place_without_a_link() throws IOException {
        note("See [[AI safety#Terms]].\n");
        LintRun run = Patched.run(vault);
        note("Ab `[[AI safety#Terms]]`.\n");

        assertThat(repaired(run, run.report().diagnostics())).isEmpty();
        assertThat(reasons()).contains(": 1 where the note does not hold the expected text");
    }

    @Test
    void a_note_that_the_second_reader_gives_up_on() throws IOException {
        note("See [[AI safety#Terms]].\n\n[" + "\\".repeat(60) + "\n");

        assertThat(repaired(diagnostic -> List.of(sound(diagnostic)))).isEmpty();
        assertThat(reasons()).endsWith(": 1 in notes too complex to be read as CommonMark");
    }

    private static Promise instead(String replacement) {
        return diagnostic ->
                List.of(new TextEdit(sound(diagnostic).span(), sound(diagnostic).expected(), replacement));
    }

    /** What the rule itself says. */
    private static TextEdit sound(Diagnostic diagnostic) {
        TextEdit edit = diagnostic.finding().fixes().get(0).edits().get(0);
        assertThat(edit.replacement()).isEqualTo(SOUND);
        return edit;
    }

    private Optional<String> repaired(Promise promise) {
        LintRun run = Patched.run(vault);
        List<Diagnostic> promised = run.report().diagnostics().stream()
                .map(diagnostic -> new Diagnostic(
                        diagnostic.rule(),
                        diagnostic.severity(),
                        diagnostic.path(),
                        diagnostic.place(),
                        diagnostic.finding().fix(new Fix("Repair", Safety.SAFE, promise.edits(diagnostic))),
                        diagnostic.identity()))
                .toList();
        return repaired(run, promised);
    }

    private Optional<String> repaired(LintRun run, List<Diagnostic> diagnostics) {
        LintReport report = new LintReport(
                diagnostics, run.report().statistics(), List.of(), run.report().texts());
        FixPlan plan = new FixPlan(report.diagnostics(), run.recheck(), tally);
        return plan.repaired(START)
                .map(note -> note.text().after().slice(0, note.text().after().length()));
    }

    private String reasons() {
        List<String> sentences = tally.sentences();
        return sentences.get(sentences.size() - 1);
    }

    private void note(String text) throws IOException {
        Files.writeString(vault.resolve("start.md"), text);
    }

    /** What a rule says that its fix would do. */
    @FunctionalInterface
    private interface Promise {
        List<TextEdit> edits(Diagnostic diagnostic);
    }
}
