package io.github.vaultvet.engine;

import io.github.vaultvet.engine.NoteReader.Reading;
import io.github.vaultvet.git.GitBlobs;
import io.github.vaultvet.git.GitFile;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads notes as Git keeps them. What it keeps elsewhere, in a submodule or in LFS, is read from the disk. */
final class GitSources implements SourceReader {

    /** Larger ones are not held until they are asked for. */
    private static final int LARGEST_FETCHED = 256 * 1024;

    private final Map<VaultPath, GitFile> files;
    private final Map<VaultPath, Optional<GitFile>> links;
    private final GitBlobs blobs;
    private final SourceReader disk;
    private final Map<String, byte[]> fetched = new HashMap<>();

    /**
     * @param links what symbolic links lead to; nothing if that must not be read
     * @param disk reads the vault as it lies on disk
     */
    GitSources(
            Map<VaultPath, GitFile> files, Map<VaultPath, Optional<GitFile>> links, GitBlobs blobs, SourceReader disk) {
        this.files = files;
        this.links = links;
        this.blobs = blobs;
        this.disk = disk;
    }

    @Override
    public void announce(List<VaultPath> next) {
        fetched.clear();
        List<String> ids = new ArrayList<>(next.size());
        for (VaultPath source : next) {
            GitFile file = files.get(source);
            if (file != null && file.kind() == GitFile.Kind.FILE) {
                ids.add(file.id());
            }
        }
        List<Optional<GitBlobs.Blob>> found = ids.size() < 2 ? List.of() : blobs.read(ids, LARGEST_FETCHED);
        for (int i = 0; i < found.size(); i++) {
            String id = ids.get(i);
            found.get(i).flatMap(GitBlobs.Blob::bytes).ifPresent(bytes -> fetched.put(id, bytes));
        }
    }

    @Override
    public Reading read(VaultPath source) {
        GitFile file = files.get(source);
        if (file == null) {
            return disk.read(source);
        }
        if (file.kind() == GitFile.Kind.FILE) {
            return read(source, file);
        }
        return links.getOrDefault(source, Optional.empty())
                .map(target -> read(source, target))
                .orElseGet(() -> refused(source, "it is a link that leads nowhere, or out of the vault"));
    }

    @Override
    public Optional<String> contentId(VaultPath source) {
        GitFile file = files.get(source);
        return file != null && file.kind() == GitFile.Kind.FILE ? Optional.of(file.id()) : Optional.empty();
    }

    @Override
    public boolean isSymbolicLink(VaultPath source) {
        GitFile file = files.get(source);
        return file == null ? disk.isSymbolicLink(source) : file.kind() == GitFile.Kind.LINK;
    }

    private Reading read(VaultPath source, GitFile file) {
        byte[] known = fetched.remove(file.id());
        if (known != null) {
            return text(source, known);
        }
        Optional<GitBlobs.Blob> blob = blobs.read(file.id(), NoteReader.LARGEST_NOTE);
        if (blob.isEmpty()) {
            return refused(source, "Git does not have its content here");
        }
        return blob.get()
                .bytes()
                .map(bytes -> text(source, bytes))
                .orElseGet(() -> NoteReader.tooLarge(source, blob.get().size()));
    }

    private Reading text(VaultPath source, byte[] bytes) {
        Optional<LargeFilePointer> pointer = LargeFilePointer.read(bytes);
        if (pointer.isEmpty()) {
            return new Reading.Text(NoteText.of(bytes));
        }
        Reading onDisk = disk.read(source);
        boolean same = onDisk.fold(text -> pointer.get().isOf(text.bytes()), problem -> false);
        return same ? onDisk : refused(source, "Git LFS keeps its content, which is not here");
    }

    private static Reading refused(VaultPath source, String reason) {
        return new Reading.Refused(new FileProblem(source, FileProblem.Kind.UNREADABLE, reason));
    }
}
