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
    private @Nullable LineHashes hashes;

    LastNote(LintReport report) {
        this.report = report;
    }

    /** The text of a note; empty if it cannot be read any more. */
    Optional<NoteText> text(VaultPath wanted) {
        if (path == null || !path.equals(wanted)) {
            path = wanted;
            text = report.texts().apply(wanted);
            hashes = null;
        }
        return text;
    }

    /** GitHub's hash of a line of a note; empty if there is no such line any more. */
    Optional<String> lineHash(VaultPath wanted, int line) {
        Optional<NoteText> read = text(wanted);
        if (read.isEmpty() || line > read.get().lineCount()) {
            return Optional.empty();
        }
        LineHashes known = hashes;
        if (known == null) {
            known = LineHashes.of(read.get());
            hashes = known;
        }
        return known.of(line);
    }
}
