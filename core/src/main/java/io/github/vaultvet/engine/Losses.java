package io.github.vaultvet.engine;

import io.github.vaultvet.git.GitDifference.Change;
import io.github.vaultvet.git.GitFile;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileFacts;
import io.github.vaultvet.vault.NoteSummary;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names to which links may lead elsewhere since a change, or nowhere: of what is gone, of notes that have lost a
 * heading or block, of new notes, and of other new files whose name another file has already.
 */
final class Losses {

    private final ChangedVault vault;
    private final VaultFiles now;
    private final SourceReader reader;
    private final Set<String> names = new TreeSet<>();

    private Losses(ChangedVault vault) {
        this.vault = vault;
        this.now = vault.now();
        this.reader = now.openReader();
    }

    /** Names of files and folders. */
    static Set<String> of(ChangedVault vault) {
        Losses losses = new Losses(vault);
        vault.changes().forEach(losses::add);
        return losses.names;
    }

    private void add(Change change) {
        VaultPath path = VaultPath.of(change.path());
        boolean isThere = Collections.binarySearch(now.walked().files(), path) >= 0;
        if (!isThere) {
            if (change.before().isPresent()) {
                addGone(path);
            }
        } else if (change.before().isEmpty()) {
            // Links that led nowhere may want a place that the note does not have.
            if (path.isNote() || now.index().named(path.name()).size() > 1) {
                names.add(path.name());
            }
        } else if (path.isNote() && !keepsPlaces(path, change.before().get())) {
            names.add(path.name());
        }
    }

    private void addGone(VaultPath path) {
        names.add(path.name());
        String folder = path.folder();
        while (!folder.isEmpty() && now.index().folders().at(folder).isEmpty()) {
            VaultPath gone = VaultPath.of(folder);
            names.add(gone.name());
            folder = gone.folder();
        }
    }

    private boolean keepsPlaces(VaultPath path, GitFile former) {
        Optional<NoteSummary> after = summary(path, reader.read(path).fold(Optional::of, problem -> Optional.empty()));
        if (after.isEmpty()) {
            // Nobody looks for places in what cannot be read.
            return true;
        }
        Optional<NoteSummary> before = summary(path, vault.formerText(former));
        return before.isPresent() && before.get().isKeptBy(after.get());
    }

    private static Optional<NoteSummary> summary(VaultPath path, Optional<NoteText> text) {
        return text.map(found -> NoteSummary.ofTarget(FileFacts.read(path, found)));
    }
}
