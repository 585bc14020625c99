package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads notes again for a report, and keeps the last one, since neighbours in a report are often of one note. */
final class LastNote {

    private final LintReport report;
    private @Nullable VaultPath path;
    private Optional<NoteText> text = Optional.empty();

    LastNote(LintReport report) {
        this.report = report;
    }

    /** The text of a note; empty if it cannot be read any more. */
    Optional<NoteText> text(VaultPath wanted) {
        if (path == null || !path.equals(wanted)) {
            path = wanted;
            text = report.texts().apply(wanted);
        }
        return text;
    }
}
