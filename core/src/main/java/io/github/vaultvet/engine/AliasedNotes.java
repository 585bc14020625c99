package io.github.vaultvet.engine;

import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.NoteSummary;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The notes of a vault that have aliases: searched for once, however often the vault is read. */
final class AliasedNotes {

    private @Nullable List<NoteSummary> found;

    /** Those of the vault as it was: as many of the known ones as are no others since. */
    AliasedNotes before(Set<VaultPath> changed) {
        AliasedNotes others = new AliasedNotes();
        List<NoteSummary> known = found;
        if (known != null) {
            others.found = known.stream()
                    .filter(note -> !changed.contains(note.path()))
                    .toList();
        }
        return others;
    }

    List<NoteSummary> get(Supplier<List<NoteSummary>> search) {
        List<NoteSummary> known = found;
        if (known == null) {
            known = search.get();
            found = known;
        }
        return known;
    }
}
