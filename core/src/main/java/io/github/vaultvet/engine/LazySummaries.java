package io.github.vaultvet.engine;

import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileFacts;
import io.github.vaultvet.vault.NoteAliases;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.Summaries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The summaries of a vault of which only a few notes were read. A note is read when a link leads to a place in it; those
 * that may have aliases are read when a target is missing and no name explains it.
 */
final class LazySummaries implements Summaries {

    private final LintScope scope;
    private final int jobs;
    private final SourceReader reader;
    private final Map<VaultPath, Optional<NoteSummary>> known = new HashMap<>();
    private final AliasedNotes aliased;

    /**
     * @param read of the notes that were read already
     * @param jobs threads that read
     * @param aliased the notes with aliases, as far as they are known already
     */
    LazySummaries(LintScope scope, List<NoteSummary> read, int jobs, AliasedNotes aliased) {
        this.aliased = aliased;
        this.scope = scope;
        this.jobs = jobs;
        this.reader = scope.files().openReader();
        for (NoteSummary summary : read) {
            known.put(summary.path(), Optional.of(summary));
        }
    }

    @Override
    public Optional<NoteSummary> find(VaultPath file) {
        Optional<NoteSummary> found = known.get(file);
        if (found == null) {
            found = file.isNote() && isListed(file) ? read(file) : Optional.empty();
            known.put(file, found);
        }
        return found;
    }

    private boolean isListed(VaultPath file) {
        return Collections.binarySearch(scope.files().notes(), file) >= 0;
    }

    private Optional<NoteSummary> read(VaultPath note) {
        try {
            return reader.read(note)
                    .fold(
                            text -> Optional.of(NoteSummary.ofTarget(FileFacts.read(note, text))),
                            problem -> Optional.empty());
        } catch (RuntimeException | StackOverflowError bug) {
            throw new InternalErrorException("the scanner failed on \"" + note + "\": " + bug, bug);
        }
    }

    @Override
    public List<NoteAliases> withAliases() {
        return aliased.get(this::findAliased);
    }

    private List<NoteAliases> findAliased() {
        List<NoteAliases> found = new ArrayList<>();
        List<VaultPath> unread = new ArrayList<>();
        for (VaultPath note : scope.files().notes()) {
            Optional<NoteSummary> summary = known.get(note);
            Optional<List<String>> aliases = summary != null
                    ? Optional.of(summary.isPresent() ? summary.get().aliases() : List.of())
                    : aliased.known(note);
            if (aliases.isEmpty()) {
                unread.add(note);
            } else if (!aliases.get().isEmpty()) {
                found.add(new NoteAliases(note, aliases.get()));
            }
        }
        LintScope targets = scope.forTargets(aliased::mayBe);
        for (NoteSummary summary : NoteOutcomes.of(NotePhase.run(targets, unread, jobs, Progress.NONE))
                .summaries()) {
            aliased.wasRead(summary);
            found.add(NoteAliases.of(summary));
        }
        found.sort(Comparator.comparing(NoteAliases::path));
        return found;
    }
}
