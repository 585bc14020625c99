package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names of all files of a vault, whatever their extension (spec R3.1). Names are compared as Obsidian does: NFC,
 * without regard to case (R3.2, R3.3).
 */
public final class FileIndex {

    private static final String NOTE_EXTENSION = FiledNames.NOTE_EXTENSION;
    /** By this a text's hash is multiplied when three characters are put behind it. */
    private static final int EXTENSION_FACTOR = 31 * 31 * 31;

    private final List<VaultPath> files;
    private final FiledNames names;
    private final boolean distinct;
    private final List<VaultPath> foldersWithoutFiles;
    private final NameListener listener;
    private final Optional<FileIndex> original;
    private @Nullable FolderIndex folders;

    private FileIndex(FileIndex original, NameListener listener) {
        this.files = original.files;
        this.names = original.names;
        this.distinct = original.distinct;
        this.foldersWithoutFiles = original.foldersWithoutFiles;
        this.original = Optional.of(original);
        this.listener = listener;
    }

    private FileIndex(List<VaultPath> files, List<VaultPath> foldersWithoutFiles, boolean distinct) {
        this.listener = NameListener.DEAF;
        this.original = Optional.empty();
        this.foldersWithoutFiles = foldersWithoutFiles;
        this.files = Collections.unmodifiableList(files);
        this.names = new FiledNames(files);
        this.distinct = distinct;
    }

    /** The index of these files; none may be hidden. */
    public static FileIndex of(Collection<VaultPath> files) {
        return of(files, List.of());
    }

    /** The index of these files and folders; none may be hidden. */
    public static FileIndex of(Collection<VaultPath> files, Collection<VaultPath> foldersWithoutFiles) {
        List<VaultPath> sorted = new ArrayList<>(files);
        Collections.sort(sorted);
        return new FileIndex(sorted, List.copyOf(foldersWithoutFiles), false);
    }

    /**
     * The same.
     *
     * @param files sorted, and never changed afterwards
     * @param distinct whether it is known that no two of them {@link #collisions collide}
     */
    public static FileIndex ofSorted(
            List<VaultPath> files, Collection<VaultPath> foldersWithoutFiles, boolean distinct) {
        return new FileIndex(files, List.copyOf(foldersWithoutFiles), distinct);
    }

    /** The same names, and somebody who hears which of them are asked for. */
    public FileIndex heardBy(NameListener other) {
        return new FileIndex(this, other);
    }

    /** What {@link NameListener#asked} is told when a file of this name could be the answer. */
    public static int nameHash(VaultPath file) {
        String key = NameKey.of(file.value());
        return key.substring(key.lastIndexOf('/') + 1).hashCode();
    }

    /** Every file, sorted. */
    public List<VaultPath> files() {
        listener.askedForAll();
        return files;
    }

    /** Every folder. */
    public synchronized FolderIndex folders() {
        listener.askedForAll();
        if (original.isPresent()) {
            return original.get().folders();
        }
        FolderIndex made = folders;
        if (made == null) {
            made = new FolderIndex(files, foldersWithoutFiles);
            folders = made;
        }
        return made;
    }

    /** The files whose full name, extension included, is this one; sorted. */
    public List<VaultPath> named(String name) {
        List<NamedFile> found = entries(NameKey.of(name));
        List<VaultPath> paths = new ArrayList<>(found.size());
        for (NamedFile file : found) {
            paths.add(file.path());
        }
        return paths;
    }

    /** The file at this path from the root, however case and composed characters are spelled; the first if several. */
    public Optional<VaultPath> at(String path) {
        List<NamedFile> found = withKey(NameKey.of(path));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).path());
    }

    /** Groups of files whose paths are the same for Obsidian, Windows and macOS (R8.4); each sorted, in order. */
    public List<List<VaultPath>> collisions() {
        listener.askedForAll();
        List<List<VaultPath>> found = new ArrayList<>();
        if (distinct) {
            return found;
        }
        for (List<NamedFile> sameName : names.shared()) {
            addCollisions(sameName, found);
        }
        if (found.size() > 1) {
            found.sort((left, right) -> left.get(0).compareTo(right.get(0)));
        }
        return found;
    }

    private static void addCollisions(List<NamedFile> sameName, List<List<VaultPath>> found) {
        Map<String, List<VaultPath>> byKey = new HashMap<>();
        for (NamedFile file : sameName) {
            List<VaultPath> sameKey = byKey.get(file.key());
            if (sameKey == null) {
                sameKey = new ArrayList<>(1);
                byKey.put(file.key(), sameKey);
            }
            sameKey.add(file.path());
        }
        for (List<VaultPath> sameKey : byKey.values()) {
            if (sameKey.size() > 1) {
                found.add(sameKey);
            }
        }
    }

    /** The files whose normalised path is {@code key}; sorted. */
    List<NamedFile> withKey(String key) {
        List<NamedFile> sameName = entries(key.substring(key.lastIndexOf('/') + 1));
        if (sameName.isEmpty()) {
            return sameName;
        }
        Namesakes namesakes = sameName.get(0).namesakes;
        if (namesakes != null && namesakes.areMany()) {
            return namesakes.crowd().exact(key);
        }
        List<NamedFile> found = new ArrayList<>(1);
        for (NamedFile file : sameName) {
            if (file.key().equals(key)) {
                found.add(file);
            }
        }
        return found;
    }

    /** The files whose normalised full name is {@code nameKey}. */
    List<NamedFile> entries(String nameKey) {
        listener.asked(nameKey.hashCode());
        return nameKey.endsWith(NOTE_EXTENSION)
                ? names.notes().find(nameKey.substring(0, nameKey.length() - NOTE_EXTENSION.length()))
                : names.others().find(nameKey);
    }

    /** The files whose normalised full name is {@code stemKey} and {@code .md}. */
    List<NamedFile> notes(String stemKey) {
        // The hash of both together, without putting them together.
        listener.asked(stemKey.hashCode() * EXTENSION_FACTOR + NOTE_EXTENSION.hashCode());
        return names.notes().find(stemKey);
    }
}
