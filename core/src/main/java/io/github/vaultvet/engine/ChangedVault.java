package io.github.vaultvet.engine;

import io.github.vaultvet.engine.GitDifference.Change;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A vault before and after a change, as Git tells. */
final class ChangedVault {

    private static final String HEAD = "HEAD";

    private final Path root;
    private final GitProgram git;
    private final GitBlobs blobs;
    private final String base;
    private final VaultFiles now;
    private final List<Change> changes;

    private ChangedVault(Path root, GitProgram git, GitBlobs blobs, String base, VaultFiles now, List<Change> changes) {
        this.root = root;
        this.git = git;
        this.blobs = blobs;
        this.base = base;
        this.now = now;
        this.changes = changes;
    }

    /**
     * Asks Git what has changed in a vault.
     *
     * @throws VaultException if Git cannot tell
     */
    static ChangedVault open(LintRequest request, Changes what) throws VaultException {
        Path root = request.root();
        GitProgram git = GitSurroundings.open(root, what);
        GitBlobs blobs = new GitBlobs(git);
        return what.staged() ? staged(root, git, blobs, what) : onDisk(root, git, blobs, request.shownRoot(), what);
    }

    private static ChangedVault staged(Path root, GitProgram git, GitBlobs blobs, Changes what) throws VaultException {
        GitListing index = GitListing.ofIndex(git);
        if (!index.conflicts().isEmpty()) {
            Set<String> paths = new TreeSet<>(index.conflicts());
            throw GitTrouble.conflict(paths.iterator().next(), paths.size() - 1);
        }
        String base = base(git, what);
        Optional<List<Change>> changes = GitDifference.staged(git, base);
        if (changes.isEmpty()) {
            base = emptyTree(git);
            changes = GitDifference.staged(git, base);
        }
        VaultFiles now = GitVault.of(root, index.files(), blobs);
        return new ChangedVault(root, git, blobs, base, now, changes.orElseThrow(() -> GitTrouble.of(git)));
    }

    private static ChangedVault onDisk(Path root, GitProgram git, GitBlobs blobs, String shownRoot, Changes what)
            throws VaultException {
        String base = base(git, what);
        List<Change> changes = new ArrayList<>(GitDifference.onDisk(git, base).orElseThrow(() -> GitTrouble.of(git)));
        changes.addAll(GitDifference.unknown(git));
        VaultFiles now = VaultFiles.onDisk(root, shownRoot);
        SourceReader reader = now.openReader();
        changes.removeIf(change -> change.isUnread() && isSame(change, reader, now));
        return new ChangedVault(root, git, blobs, base, now, changes);
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

    /** The commit to compare with: for a branch, the one where this one left it. */
    private static String base(GitProgram git, Changes what) throws VaultException {
        if (what.since().isEmpty()) {
            return HEAD;
        }
        String name = what.since().get();
        // No name of a commit begins with a dash, and no option of Git is taken from a user.
        boolean isName = !name.startsWith("-") && name.indexOf('\0') < 0 && !name.isBlank();
        String commit = Optional.of(name)
                .filter(given -> isName)
                .flatMap(given -> git.answer("rev-parse", "--verify", "--quiet", given + "^{commit}"))
                .orElseThrow(() -> GitTrouble.unknown(name))
                .strip();
        return git.answer("merge-base", HEAD, commit)
                .map(answer -> answer.lines().findFirst().orElse(commit))
                .orElseThrow(() -> GitTrouble.noCommonPast(name));
    }

    /** What was there before the first commit. */
    private static String emptyTree(GitProgram git) throws VaultException {
        if (git.answer("rev-parse", "--verify", "--quiet", HEAD).isPresent()) {
            throw GitTrouble.of(git);
        }
        return git.answer("hash-object", "-t", "tree", "--stdin")
                .map(String::strip)
                .orElseThrow(() -> GitTrouble.of(git));
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
        VaultFiles former = GitVault.of(root, GitListing.of(git, base).files(), blobs);
        Map<String, Change> byPath = new HashMap<>();
        changes.forEach(change -> byPath.put(change.path(), change));
        return former.with(() -> new SourceReader() {
            private final SourceReader old = former.openReader();
            private final SourceReader unchanged = now.openReader();

            @Override
            public NoteReader.Reading read(VaultPath source) {
                return of(source).read(source);
            }

            @Override
            public boolean isSymbolicLink(VaultPath source) {
                return of(source).isSymbolicLink(source);
            }

            private SourceReader of(VaultPath source) {
                return byPath.containsKey(source.value()) ? old : unchanged;
            }
        });
    }

    /** The text that a changed note had; empty if it cannot be told any more. */
    Optional<NoteText> formerText(GitFile file) {
        VaultPath path = VaultPath.of(file.path());
        return new GitSources(Map.of(path, file), Map.of(), blobs, new NoteReader(now.walked()))
                .read(path)
                .fold(Optional::of, problem -> Optional.empty());
    }

    /** What lies on disk and not in the vault that is judged. */
    Optional<LooseFileFinder> looseFiles(Changes what) {
        return what.staged() ? Optional.of(new LooseFileFinder(root, git, now)) : Optional.empty();
    }
}
