package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.git.GitBase;
import io.github.vaultvet.git.GitBlobs;
import io.github.vaultvet.git.GitDifference;
import io.github.vaultvet.git.GitDifference.Change;
import io.github.vaultvet.git.GitException;
import io.github.vaultvet.git.GitFile;
import io.github.vaultvet.git.GitListing;
import io.github.vaultvet.git.GitProgram;
import io.github.vaultvet.git.GitSurroundings;
import io.github.vaultvet.git.GitTrouble;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A vault before and after a change, as Git tells, which is asked until this is closed. */
public final class ChangedVault implements AutoCloseable {

    private final Asked asked;
    private final String base;
    private final VaultFiles now;
    private final List<Change> changes;
    private final Optional<StagedControlFiles> staged;

    private ChangedVault(
            Asked asked, String base, VaultFiles now, List<Change> changes, Optional<StagedControlFiles> staged) {
        this.asked = asked;
        this.base = base;
        this.now = now;
        this.changes = changes;
        this.staged = staged;
    }

    /** What somebody wants to know, and who answers. */
    private record Asked(FoundVault vault, Changes what, GitProgram git, GitBlobs blobs) {

        Path root() {
            return vault.root();
        }
    }

    /**
     * Asks Git what has changed in a vault.
     *
     * @throws VaultException if Git cannot tell
     */
    public static ChangedVault open(FoundVault vault, Changes what) throws VaultException {
        try {
            GitProgram git = GitSurroundings.open(vault.root(), what.currentFolder(), what.environment());
            return open(new Asked(vault, what, git, new GitBlobs(git)));
        } catch (GitException e) {
            throw new VaultException(e);
        }
    }

    private static ChangedVault open(Asked asked) throws VaultException, GitException {
        boolean isOpen = false;
        try {
            ChangedVault vault = asked.what().staged() ? staged(asked) : onDisk(asked);
            isOpen = true;
            return vault;
        } finally {
            if (!isOpen) {
                asked.blobs().close();
            }
        }
    }

    private static ChangedVault staged(Asked asked) throws VaultException, GitException {
        GitListing index = GitListing.ofIndex(asked.git());
        if (!index.conflicts().isEmpty()) {
            Set<String> paths = new TreeSet<>(index.conflicts());
            throw GitTrouble.conflict(paths.iterator().next(), paths.size() - 1);
        }
        String base = GitBase.of(asked.git(), asked.what().since());
        Optional<List<Change>> changes = GitDifference.staged(asked.git(), base);
        if (changes.isEmpty()) {
            base = GitBase.emptyTree(asked.git());
            changes = GitDifference.staged(asked.git(), base);
        }
        return new ChangedVault(
                asked,
                base,
                GitVault.of(asked.root(), index.files(), asked.blobs()),
                changes.orElseThrow(() -> GitTrouble.of(asked.git())),
                Optional.of(new StagedControlFiles(index.files(), asked.blobs(), new DiskControlFiles(asked.root()))));
    }

    private static ChangedVault onDisk(Asked asked) throws VaultException, GitException {
        String base = GitBase.of(asked.git(), asked.what().since());
        List<Change> changes =
                new ArrayList<>(GitDifference.onDisk(asked.git(), base).orElseThrow(() -> GitTrouble.of(asked.git())));
        changes.addAll(GitDifference.unknown(asked.git()));
        VaultFiles now = VaultFiles.onDisk(asked.root(), asked.vault().shownRoot());
        SourceReader reader = now.openReader();
        changes.removeIf(change -> change.isUnread() && isSame(change, reader, now));
        return new ChangedVault(asked, base, now, changes, Optional.empty());
    }

    /** Whether a file that was touched is what it was. */
    private static boolean isSame(Change change, SourceReader reader, VaultFiles now) {
        VaultPath path = VaultPath.of(change.path());
        if (change.before().isEmpty() || Collections.binarySearch(now.sources(), path) < 0) {
            return false;
        }
        String id = change.before().get().id();
        return reader.read(path).fold(text -> Digests.isBlob(id, text.bytes()), problem -> false);
    }

    @Override
    public void close() {
        asked.blobs().close();
    }

    /** The files that say how the vault is checked: those of the commit, if that is judged. */
    public ControlFiles controlFiles() {
        return staged.isPresent() ? staged.get() : new DiskControlFiles(asked.root());
    }

    /** The files that say how Obsidian is set up, as the commit has them; empty if it is not the commit that is judged. */
    Optional<List<GitFile>> settings() {
        return staged.map(StagedControlFiles::settings);
    }

    /** What else there is to say. */
    List<Notice> notices() {
        return staged.map(StagedControlFiles::notices).orElse(List.of());
    }

    /** How it is called if nothing has changed. */
    Notice nothing() {
        return new Notice(asked.what().nothing());
    }

    /** The vault that is judged. */
    VaultFiles now() {
        return now;
    }

    List<Change> changes() {
        return changes;
    }

    /** The notes, canvases and bases that are there and were not, or were others. */
    Set<VaultPath> changedSources() {
        Set<VaultPath> changed = new TreeSet<>();
        for (Change change : changes) {
            VaultPath path = VaultPath.of(change.path());
            if (change.after().isPresent() && Collections.binarySearch(now.sources(), path) >= 0) {
                changed.add(path);
            }
        }
        return changed;
    }

    /** The vault as it was. What has not changed is read from where it is read now, so that places are the same. */
    VaultFiles before() throws VaultException {
        VaultFiles former = GitVault.of(asked.root(), formerFiles(), asked.blobs());
        Set<String> changed = new HashSet<>();
        changes.forEach(change -> changed.add(change.path()));
        return former.with(() -> new FormerReader(changed, former.openReader(), now.openReader()));
    }

    private List<GitFile> formerFiles() throws VaultException {
        try {
            return GitListing.of(asked.git(), base).files();
        } catch (GitException e) {
            throw new VaultException(e);
        }
    }

    /** The text that a changed note had; empty if it cannot be told any more. */
    Optional<NoteText> formerText(GitFile file) {
        VaultPath path = VaultPath.of(file.path());
        return new GitSources(Map.of(path, file), Map.of(), asked.blobs(), new NoteReader(now.walked()))
                .read(path)
                .fold(Optional::of, problem -> Optional.empty());
    }

    /** What lies on disk and not in the vault that is judged. */
    Optional<LooseFileFinder> looseFiles() {
        return staged.map(files -> new LooseFileFinder(asked.root(), asked.git(), now));
    }
}
