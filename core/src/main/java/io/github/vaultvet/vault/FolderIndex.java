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

/** The names of all folders of a vault: those that files lie in, and those without a file. */
public final class FolderIndex {

    private final Map<String, VaultPath> byPath = new HashMap<>();
    /** By the key of their own name. */
    private final Map<String, List<VaultPath>> byName = new HashMap<>();

    private final List<VaultPath> all = new ArrayList<>();
    private @Nullable Map<String, List<VaultPath>> bySpelling;

    FolderIndex(Collection<VaultPath> files, Collection<VaultPath> withoutFiles) {
        String last = "";
        for (VaultPath file : files) {
            String folder = file.folder();
            if (!folder.equals(last)) {
                addWithParents(folder);
                last = folder;
            }
        }
        for (VaultPath folder : withoutFiles) {
            addWithParents(folder.value());
        }
    }

    private void addWithParents(String path) {
        int end = path.length();
        while (end > 0) {
            VaultPath folder = VaultPath.of(path.substring(0, end));
            if (byPath.putIfAbsent(NameKey.composed(folder.value()), folder) != null) {
                return;
            }
            all.add(folder);
            add(byName, NameKey.of(folder.name()), folder);
            end = Math.max(0, path.lastIndexOf('/', end - 1));
        }
    }

    private static void add(Map<String, List<VaultPath>> folders, String key, VaultPath folder) {
        folders.computeIfAbsent(key, any -> new ArrayList<>(1)).add(folder);
    }

    /** The folder at this path from the root, which must be spelled as on disk. */
    public Optional<VaultPath> at(String path) {
        return Optional.ofNullable(byPath.get(NameKey.composed(path)));
    }

    /** The folders whose name, without those around them, differs from this one in spelling at most. */
    synchronized List<VaultPath> spelledLike(String name) {
        Map<String, List<VaultPath>> known = bySpelling;
        if (known == null) {
            known = new HashMap<>();
            for (VaultPath folder : all) {
                add(known, SpellingKey.of(folder.name()), folder);
            }
            bySpelling = known;
        }
        return known.getOrDefault(SpellingKey.of(name), List.of());
    }

    /** The folders of this very name, wherever they lie; case does not matter. */
    public List<VaultPath> called(String name) {
        return Collections.unmodifiableList(byName.getOrDefault(NameKey.of(name), List.of()));
    }
}
