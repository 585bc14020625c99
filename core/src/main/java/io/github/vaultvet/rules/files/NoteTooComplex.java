package io.github.vaultvet.rules.files;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.Optional;

/** A note that is beyond a limit of the scanner. */
@AutoService(Rule.class)
public final class NoteTooComplex implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("note-too-complex", Severity.WARNING)
            .summary("A note is beyond a limit and was checked only in part")
            .reason("""
                    The note was read up to the place of the finding and no further, so that no note can stop the check
                    of the whole vault. What stands behind it was not checked, and links to headings and blocks there
                    may be reported as missing.""");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        Optional<Note.LimitReached> limit = note.limitReached();
        if (limit.isPresent()) {
            String message =
                    "The note is checked only up to here: " + limit.get().reason();
            context.report(Finding.at(limit.get().span(), message).help("Split the note, or exclude it"));
        }
    }
}
