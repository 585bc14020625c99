package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of all folders of a vault: those that files lie in, and those without a file. */
public final class FolderIndex {

    private final Map<String, VaultPath> byPath = new HashMap<>();
    private final Map<String, List<VaultPath>> bySpelling = new HashMap<>();

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
            bySpelling
                    .computeIfAbsent(SpellingKey.of(folder.name()), key -> new ArrayList<>(1))
                    .add(folder);
            end = Math.max(0, path.lastIndexOf('/', end - 1));
        }
    }

    /** The folder at this path from the root, which must be spelled as on disk. */
    public Optional<VaultPath> at(String path) {
        return Optional.ofNullable(byPath.get(NameKey.composed(path)));
    }

    /** The folders whose name, without those around them, differs from this one in spelling at most. */
    List<VaultPath> spelledLike(String name) {
        return bySpelling.getOrDefault(SpellingKey.of(name), List.of());
    }

    /** The folders of this very name, wherever they lie; case does not matter. */
    public List<VaultPath> called(String name) {
        String key = NameKey.of(name);
        List<VaultPath> found = new ArrayList<>();
        for (VaultPath folder : spelledLike(name)) {
            if (NameKey.of(folder.name()).equals(key)) {
                found.add(folder);
            }
        }
        return found;
    }
}
