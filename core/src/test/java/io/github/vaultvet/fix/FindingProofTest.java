package io.github.vaultvet.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.engine.CheckedNote;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileIndex;
import io.github.vaultvet.vault.LinkResolver;
import io.github.vaultvet.vault.NoteSummary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The text {@code aa bb cc} becomes {@code aaaa bb cc}; what is said about it is made up. */
final class FindingProofTest {

    private static final VaultPath START = VaultPath.of("start.md");
    private static final NoteText TEXT = NoteText.of("aa bb cc");
    private static final Fix FIX = new Fix("Repair", Safety.SAFE, List.of(new TextEdit(new Span(0, 2), "aa", "aaaa")));
    private static final Repair REPAIR = new Repair(found(TEXT, 0, 2, "wrong"), FIX);
    private static final EditedText EDITED = new EditedText(TEXT, FIX.edits());

    @Test
    void what_was_repaired_is_gone_and_the_rest_has_moved() {
        assertThat(refuted(
                        List.of(REPAIR.finding(), found(TEXT, 3, 5, "other")),
                        List.of(found(EDITED.after(), 5, 7, "other"))))
                .isEmpty();
    }

    @Test
    void another_finding_may_go_with_it() {
        assertThat(refuted(List.of(REPAIR.finding(), found(TEXT, 3, 5, "other")), List.of()))
                .isEmpty();
    }

    @Test
    void a_finding_about_another_place_is_new_and_nobody_is_to_blame() {
        assertThat(refuted(List.of(REPAIR.finding()), List.of(found(EDITED.after(), 8, 10, "other"))))
                .hasValue(Refutation.of(Refusal.OTHER_FINDINGS));
    }

    @Test
    void a_finding_about_the_repaired_link_is_its_fault() {
        assertThat(refuted(List.of(REPAIR.finding()), List.of(found(EDITED.after(), 0, 4, "other"))))
                .hasValue(new Refutation(Refusal.OTHER_FINDINGS, List.of(REPAIR)));
    }

    @Test
    void the_same_finding_once_more_is_new() {
        Diagnostic before = found(TEXT, 3, 5, "other");
        Diagnostic after = found(EDITED.after(), 5, 7, "other");

        assertThat(refuted(List.of(REPAIR.finding(), before), List.of(after, after)))
                .isPresent();
    }

    @Test
    void what_is_not_found_before_cannot_be_repaired() {
        assertThat(refuted(List.of(), List.of())).hasValue(new Refutation(Refusal.OTHER_TEXT, List.of(REPAIR)));
    }

    private static Optional<Refutation> refuted(List<Diagnostic> before, List<Diagnostic> after) {
        return new FindingProof(
                        new Attempt(List.of(REPAIR), EDITED, checked(TEXT, before), checked(EDITED.after(), after)))
                .refute();
    }

    private static CheckedNote checked(NoteText text, List<Diagnostic> diagnostics) {
        Note note = NoteScanner.scan(START, text);
        LinkResolver resolver = new LinkResolver(FileIndex.of(List.of(START)));
        return new CheckedNote(note, NoteSummary.of(note, resolver), List.of(), diagnostics);
    }

    private static Diagnostic found(NoteText text, int start, int end, String message) {
        Span span = new Span(start, end);
        return new Diagnostic(
                new RuleId("broken-link"), Severity.ERROR, START, Place.in(text, span), Finding.at(span, message), "0");
    }
}
