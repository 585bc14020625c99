package io.github.vaultvet.engine;

import io.github.vaultvet.engine.cache.ContentMemory;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.NoteSummary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The notes of a vault that have aliases: searched for once, however often the vault is read. */
final class AliasedNotes {

    private final Supplier<Optional<ContentMemory>> contents;
    /** The notes whose contents are others than those that are remembered. */
    private final Set<VaultPath> others;

    private @Nullable List<NoteSummary> found;

    private AliasedNotes(Supplier<Optional<ContentMemory>> contents, Set<VaultPath> others) {
        this.contents = contents;
        this.others = others;
    }

    /** Those of a vault of which nothing is known. */
    AliasedNotes() {
        this(Optional::empty, Set.of());
    }

    /**
     * Those of a vault that earlier runs have seen.
     *
     * @param contents what is known of it, if anything is
     */
    AliasedNotes(Supplier<Optional<ContentMemory>> contents) {
        this(contents, Set.of());
    }

    /** Those of the vault as it was: as many of the known ones as are no others since. */
    AliasedNotes before(Set<VaultPath> changed) {
        AliasedNotes former = new AliasedNotes(contents, changed);
        List<NoteSummary> known = found;
        if (known != null) {
            former.found = known.stream()
                    .filter(note -> !changed.contains(note.path()))
                    .toList();
        }
        return former;
    }

    List<NoteSummary> get(Supplier<List<NoteSummary>> search) {
        List<NoteSummary> known = found;
        if (known == null) {
            known = search.get();
            found = known;
        }
        return known;
    }

    /** Whether a note must be read to know whether it has any. */
    boolean mustRead(VaultPath note) {
        Optional<ContentMemory> known = contents.get();
        return known.isEmpty() || others.contains(note) || !known.get().hasNoAlias(note);
    }

    /** Whether a note with this text may have any. */
    boolean mayBe(VaultPath note, NoteText text) {
        boolean maybe = AliasHint.isIn(text.bytes(), text.contentStart());
        learn(note, maybe);
        return maybe;
    }

    /** Hears which a note that may have some does have. */
    void wasRead(NoteSummary note) {
        learn(note.path(), !note.aliases().isEmpty());
    }

    private void learn(VaultPath note, boolean maybe) {
        Optional<ContentMemory> known = contents.get();
        if (known.isPresent() && !others.contains(note)) {
            known.get().learnAliases(note, maybe);
        }
    }
}
