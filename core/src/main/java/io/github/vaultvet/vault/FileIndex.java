package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of all files of a vault, whatever their extension (spec R3.1). Names are compared as Obsidian does: NFC,
 * without regard to case (R3.2, R3.3).
 */
public final class FileIndex {

    private final List<VaultPath> files;
    private final Map<String, List<Entry>> byName;

    private FileIndex(List<VaultPath> files, Map<String, List<Entry>> byName) {
        this.files = files;
        this.byName = byName;
    }

    /** The index of these files; none may be hidden. */
    public static FileIndex of(Collection<VaultPath> files) {
        List<VaultPath> sorted = new ArrayList<>(files);
        Collections.sort(sorted);
        Map<String, List<Entry>> byName = new HashMap<>(sorted.size() * 2);
        for (VaultPath file : sorted) {
            String key = NameKey.of(file.value());
            String name = key.substring(key.lastIndexOf('/') + 1);
            List<Entry> sameName = byName.get(name);
            if (sameName == null) {
                byName.put(name, List.of(new Entry(file, key)));
            } else {
                if (sameName.size() == 1) {
                    sameName = new ArrayList<>(sameName);
                    byName.put(name, sameName);
                }
                sameName.add(new Entry(file, key));
            }
        }
        return new FileIndex(Collections.unmodifiableList(sorted), byName);
    }

    /** Every file, sorted. */
    public List<VaultPath> files() {
        return files;
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
        List<List<VaultPath>> found = new ArrayList<>();
        for (List<Entry> sameName : byName.values()) {
            if (sameName.size() > 1) {
                Map<String, List<VaultPath>> byKey = new HashMap<>();
                for (Entry entry : sameName) {
                    byKey.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry.path());
                }
                byKey.values().stream().filter(paths -> paths.size() > 1).forEach(found::add);
            }
        }
        found.sort((left, right) -> left.get(0).compareTo(right.get(0)));
        return found;
    }

    /** The files whose normalised full name is {@code nameKey}. */
    List<Entry> entries(String nameKey) {
        return byName.getOrDefault(nameKey, List.of());
    }

    /**
     * A file and the form its path is compared in.
     *
     * @param key the whole path as a {@link NameKey}
     */
    record Entry(VaultPath path, String key) {}
}
