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

    private static final String NOTE_EXTENSION = ".md";
    /** By this a text's hash is multiplied when three characters are put behind it. */
    private static final int EXTENSION_FACTOR = 31 * 31 * 31;

    private final List<VaultPath> files;
    /** Notes, filed under their names without {@code .md}: that is how most links name them. */
    private final Map<String, List<Entry>> notes;

    private final Map<String, List<Entry>> others;
    private final List<VaultPath> foldersWithoutFiles;
    private final NameListener listener;
    private final Optional<FileIndex> original;
    private @Nullable FolderIndex folders;

    private FileIndex(FileIndex original, NameListener listener) {
        this.files = original.files;
        this.notes = original.notes;
        this.others = original.others;
        this.foldersWithoutFiles = original.foldersWithoutFiles;
        this.original = Optional.of(original);
        this.listener = listener;
    }

    private FileIndex(List<VaultPath> files, List<VaultPath> foldersWithoutFiles) {
        this.listener = NameListener.DEAF;
        this.original = Optional.empty();
        this.foldersWithoutFiles = foldersWithoutFiles;
        this.files = Collections.unmodifiableList(files);
        this.notes = new HashMap<>(files.size() * 2);
        this.others = new HashMap<>();
        for (VaultPath file : files) {
            String key = NameKey.of(file.value());
            int start = key.lastIndexOf('/') + 1;
            Entry entry = new Entry(file, key);
            if (key.endsWith(NOTE_EXTENSION)) {
                add(notes, key.substring(start, key.length() - NOTE_EXTENSION.length()), entry);
            } else {
                add(others, key.substring(start), entry);
            }
        }
    }

    /** The index of these files; none may be hidden. */
    public static FileIndex of(Collection<VaultPath> files) {
        return of(files, List.of());
    }

    /** The index of these files and folders; none may be hidden. */
    public static FileIndex of(Collection<VaultPath> files, Collection<VaultPath> foldersWithoutFiles) {
        List<VaultPath> sorted = new ArrayList<>(files);
        Collections.sort(sorted);
        return new FileIndex(sorted, List.copyOf(foldersWithoutFiles));
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

    private static void add(Map<String, List<Entry>> byName, String name, Entry entry) {
        List<Entry> sameName = byName.get(name);
        if (sameName == null) {
            byName.put(name, List.of(entry));
        } else {
            if (sameName.size() == 1) {
                sameName = new ArrayList<>(sameName);
                byName.put(name, sameName);
            }
            sameName.add(entry);
        }
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
        return entries(NameKey.of(name)).stream().map(Entry::path).toList();
    }

    /** The file at this path from the root, however case and composed characters are spelled; the first if several. */
    public Optional<VaultPath> at(String path) {
        String key = NameKey.of(path);
        return entries(key.substring(key.lastIndexOf('/') + 1)).stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::path)
                .findFirst();
    }

    /** Groups of files whose paths are the same for Obsidian, Windows and macOS (R8.4); each sorted, in order. */
    public List<List<VaultPath>> collisions() {
        listener.askedForAll();
        List<List<VaultPath>> found = new ArrayList<>();
        findCollisions(notes, found);
        findCollisions(others, found);
        found.sort((left, right) -> left.get(0).compareTo(right.get(0)));
        return found;
    }

    private static void findCollisions(Map<String, List<Entry>> byName, List<List<VaultPath>> found) {
        for (List<Entry> sameName : byName.values()) {
            if (sameName.size() > 1) {
                Map<String, List<VaultPath>> byKey = new HashMap<>();
                for (Entry entry : sameName) {
                    byKey.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry.path());
                }
                byKey.values().stream().filter(paths -> paths.size() > 1).forEach(found::add);
            }
        }
    }

    /** The files whose normalised full name is {@code nameKey}. */
    List<Entry> entries(String nameKey) {
        listener.asked(nameKey.hashCode());
        return nameKey.endsWith(NOTE_EXTENSION)
                ? notes.getOrDefault(nameKey.substring(0, nameKey.length() - NOTE_EXTENSION.length()), List.of())
                : others.getOrDefault(nameKey, List.of());
    }

    /** The files whose normalised full name is {@code stemKey} and {@code .md}. */
    List<Entry> notes(String stemKey) {
        // The hash of both together, without putting them together.
        listener.asked(stemKey.hashCode() * EXTENSION_FACTOR + NOTE_EXTENSION.hashCode());
        return notes.getOrDefault(stemKey, List.of());
    }

    /**
     * A file and the form its path is compared in.
     *
     * @param key the whole path as a {@link NameKey}
     */
    record Entry(VaultPath path, String key) {}
}
