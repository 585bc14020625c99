package io.github.vaultvet.engine;

import io.github.vaultvet.engine.cache.ContentMemory;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.NoteAliases;
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

    private @Nullable List<NoteAliases> found;

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
        List<NoteAliases> known = found;
        if (known != null) {
            former.found = known.stream()
                    .filter(note -> !changed.contains(note.path()))
                    .toList();
        }
        return former;
    }

    List<NoteAliases> get(Supplier<List<NoteAliases>> search) {
        List<NoteAliases> known = found;
        if (known == null) {
            known = search.get();
            found = known;
        }
        return known;
    }

    /** The aliases of a note that was not read; empty if it must be. */
    Optional<List<String>> known(VaultPath note) {
        Optional<ContentMemory> memory = others.contains(note) ? Optional.empty() : contents.get();
        return memory.isPresent() ? memory.get().aliases(note) : Optional.empty();
    }

    /** Whether a note with this text may have any. */
    boolean mayBe(VaultPath note, NoteText text) {
        boolean maybe = AliasHint.isIn(text.bytes(), text.contentStart());
        if (!maybe) {
            learn(note, List.of());
        }
        return maybe;
    }

    /** Hears what a note was found to be. */
    void wasRead(NoteSummary note) {
        learn(note.path(), note.aliases());
    }

    private void learn(VaultPath note, List<String> aliases) {
        Optional<ContentMemory> memory = others.contains(note) ? Optional.empty() : contents.get();
        if (memory.isPresent()) {
            memory.get().learnAliases(note, aliases);
        }
    }
}
