package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is kept of the notes of a vault. A run that checks a few notes reads the others only when they are asked for. */
public interface Summaries {

    /** What is kept of a note; empty if the file is no note or could not be read. */
    Optional<NoteSummary> find(VaultPath file);

    /** The aliases of every note that has any, and maybe of others; by path. */
    List<NoteAliases> withAliases();

    /**
     * Those of all notes, known already.
     *
     * @param notes by path
     */
    static Summaries known(Collection<NoteSummary> notes) {
        List<NoteSummary> all = List.copyOf(notes);
        return new Summaries() {
            private final SummaryTable byPath = new SummaryTable(all);

            @Override
            public Optional<NoteSummary> find(VaultPath file) {
                return byPath.find(file);
            }

            @Override
            public List<NoteAliases> withAliases() {
                List<NoteAliases> found = new ArrayList<>();
                for (NoteSummary note : all) {
                    if (!note.aliases().isEmpty()) {
                        found.add(NoteAliases.of(note));
                    }
                }
                return found;
            }
        };
    }
}
