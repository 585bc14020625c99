package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.NoteSummary;
import java.util.List;

/**
 * A note and all that is found in it.
 *
 * @param note its facts
 * @param summary what the rest of the vault knows of it
 * @param verdicts on the links that the names of files alone do not settle, in the order of the text
 * @param diagnostics in the order of reports
 */
public record CheckedNote(Note note, NoteSummary summary, List<JudgedLink> verdicts, List<Diagnostic> diagnostics) {

    public CheckedNote {
        verdicts = List.copyOf(verdicts);
        diagnostics = List.copyOf(diagnostics);
    }
}
