package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.git.GitBlobs;
import io.github.vaultvet.git.GitFile;
import io.github.vaultvet.git.GitLinks;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads from Git's index how a vault is checked: as whoever clones the repository will have it. */
final class StagedControlFiles implements ControlFiles {

    private final List<GitFile> files;
    private final GitBlobs blobs;
    private final DiskControlFiles disk;
    private final Set<VaultPath> missed = new TreeSet<>();

    StagedControlFiles(List<GitFile> files, GitBlobs blobs, DiskControlFiles disk) {
        this.files = files;
        this.blobs = blobs;
        this.disk = disk;
    }

    @Override
    public boolean exists(VaultPath path) {
        boolean exists = find(path).isPresent();
        if (!exists && disk.exists(path)) {
            missed.add(path);
        }
        return exists;
    }

    @Override
    public Optional<VaultPath> resolve(VaultPath path) throws IOException {
        GitFile file = find(path).orElseThrow(() -> new NoSuchFileException(path.value()));
        return target(file).map(found -> VaultPath.of(found.path()));
    }

    @Override
    public Optional<byte[]> read(VaultPath path, int largest) throws IOException {
        GitFile file = find(path).orElseThrow(() -> new NoSuchFileException(path.value()));
        if (file.kind() == GitFile.Kind.SUBMODULE) {
            return Optional.empty();
        }
        Optional<GitFile> target = target(file);
        if (target.isEmpty()) {
            // Git keeps of a link out of the vault nothing but where it leads.
            return disk.read(path, largest);
        }
        GitBlobs.Blob blob = blobs.read(target.get().id(), largest)
                .orElseThrow(() -> new IOException("Git does not have its content here"));
        return blob.bytes();
    }

    @Override
    public boolean isOnlyOnDisk(VaultPath path) {
        return find(path).isEmpty() && disk.exists(path);
    }

    /** What was asked for, lies on disk and is not in the commit. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (VaultPath path : missed) {
            notices.add(new Notice("\"" + path + "\" is on disk and not in the commit, so that it does not count;"
                    + " git add makes it a part of the commit"));
        }
        return notices;
    }

    /** The files that say how Obsidian is set up for the vault. */
    List<GitFile> settings() {
        List<GitFile> settings = new ArrayList<>();
        for (GitFile file : files) {
            if (file.path().startsWith(".obsidian/")) {
                settings.add(file);
            }
        }
        return settings;
    }

    private Optional<GitFile> find(VaultPath path) {
        for (GitFile file : files) {
            if (file.path().equals(path.value())) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private Optional<GitFile> target(GitFile file) {
        if (file.kind() != GitFile.Kind.LINK) {
            return Optional.of(file);
        }
        Map<String, GitFile> byPath = new HashMap<>();
        files.forEach(each -> byPath.put(each.path(), each));
        return new GitLinks(byPath, blobs).target(file);
    }
}
