package io.github.vaultvet.fix;

import io.github.vaultvet.engine.CheckedNote;
import io.github.vaultvet.engine.NoteRecheck;
import io.github.vaultvet.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proves that repairs of one note do what they are meant to and nothing else. Nothing is taken from what a rule
 * promised: the edited text is read and checked anew.
 */
final class NoteProof {

    private final NoteRecheck recheck;
    private final CheckedNote before;
    private @Nullable BlockProof blocks;

    NoteProof(NoteRecheck recheck, CheckedNote before) {
        this.recheck = recheck;
        this.before = before;
    }

    /** The note's text with these repairs, which are in order and do not overlap. */
    EditedText edited(List<Repair> repairs) {
        List<TextEdit> edits = new ArrayList<>(repairs.size());
        repairs.forEach(repair -> edits.addAll(repair.edits()));
        return new EditedText(before.note().text(), edits);
    }

    /** Why these repairs must not be applied together; empty if it is proved that they may. */
    Optional<Refutation> refute(List<Repair> repairs) {
        EditedText text = edited(repairs);
        if (!text.isSameElsewhere()) {
            return Optional.of(Refutation.of(Refusal.OTHER_TEXT));
        }
        CheckedNote after = recheck.check(before.note().path(), text.after());
        Attempt attempt = new Attempt(repairs, text, before, after);
        return new LinkProof(recheck.resolver(), attempt)
                .refute()
                .or(() -> refuteFacts(attempt))
                .or(() -> new FindingProof(attempt).refute())
                .or(() -> blockProof().refute(attempt));
    }

    private static Optional<Refutation> refuteFacts(Attempt attempt) {
        CheckedNote before = attempt.before();
        CheckedNote after = attempt.after();
        boolean same = new FactComparison(attempt.text(), before.note(), after.note()).isSame()
                && before.summary().offersTheSameAs(after.summary());
        return same ? Optional.empty() : Optional.of(Refutation.of(Refusal.OTHER_READING));
    }

    /** The second reading takes long, so it is the last thing that is asked for. */
    private BlockProof blockProof() {
        BlockProof known = blocks;
        if (known == null) {
            known = new BlockProof(before.note());
            blocks = known;
        }
        return known;
    }
}
