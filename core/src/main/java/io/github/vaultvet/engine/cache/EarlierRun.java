package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.text.VaultPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What an earlier run of a vault wrote down; not yet compared with what is there now. */
public final class EarlierRun {

    private final CachePlace place;
    private final CacheFile file;
    private final FactFile known;
    private final FolderMemory folders;
    private final Path root;
    private final long settledNanos;

    private EarlierRun(CachePlace place, KeyedHash.Value owner, Path root, long settledNanos) {
        this.place = place;
        this.file = new CacheFile(place, owner);
        Optional<FactFile> written = file.read();
        this.known = written.isPresent() ? written.get() : FactFile.empty();
        this.folders = FolderMemory.of(known, settledNanos);
        this.root = root;
        this.settledNanos = settledNanos;
    }

    /**
     * Reads the cache of a vault; there may be none.
     *
     * @param owner a hash of all that facts depend on beside notes and names: the vault's place, the program, its
     *     configuration
     * @param root the vault's folder
     * @param settledNanos a file that was touched later than this may be written again without getting another stamp
     */
    public static EarlierRun open(CachePlace place, KeyedHash.Value owner, Path root, long settledNanos) {
        return new EarlierRun(place, owner, root, settledNanos);
    }

    /** What is known of its folders. */
    public FolderMemory folders() {
        return folders;
    }

    /**
     * What is known of its notes.
     *
     * @param files all that there are now, sorted
     * @param foldersWithoutFiles sorted
     */
    public FactCache facts(List<VaultPath> files, List<VaultPath> foldersWithoutFiles) {
        return new FactCache(this, new Listing(files, foldersWithoutFiles, settledNanos));
    }

    CachePlace place() {
        return place;
    }

    CacheFile file() {
        return file;
    }

    FactFile known() {
        return known;
    }

    /** The folders that need not be listed the next time, if these are the files of the vault. */
    List<KnownFolder> foldersOf(List<VaultPath> files) {
        return folders.reliable(root, files);
    }
}
