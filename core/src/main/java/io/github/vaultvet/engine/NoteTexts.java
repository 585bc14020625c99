package io.github.vaultvet.engine;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.Optional;
import java.util.function.Function;

/** Reads notes, canvases and bases again for a report. Holds the last one, since a report goes through a vault note by note. */
final class NoteTexts implements Function<VaultPath, Optional<NoteText>> {

    private final SourceReader reader;
    private Optional<VaultPath> path = Optional.empty();
    private Optional<NoteText> text = Optional.empty();

    NoteTexts(SourceReader reader) {
        this.reader = reader;
    }

    @Override
    public synchronized Optional<NoteText> apply(VaultPath wanted) {
        if (path.filter(wanted::equals).isEmpty()) {
            path = Optional.of(wanted);
            text = wanted.holdsLinks()
                    ? reader.read(wanted).fold(Optional::of, problem -> Optional.empty())
                    : Optional.empty();
        }
        return text;
    }
}
