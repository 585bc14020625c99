package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds files whose names differ from others in spelling at most. */
final class SpelledFiles {

    private final List<VaultPath> files;
    private final Crowds crowds = new Crowds();
    private @Nullable KeyTable names;
    private @Nullable KeyTable namesInFolders;

    SpelledFiles(List<VaultPath> files) {
        this.files = files;
    }

    /** Files whose name differs from this one in spelling at most, the shortest path first. */
    List<VaultPath> like(String name) {
        String key = SpellingKey.of(name);
        List<VaultPath> crowd = crowds.find(key);
        if (!crowd.isEmpty()) {
            return crowd;
        }
        List<VaultPath> found = new ArrayList<>(0);
        for (int number : names().find(key)) {
            if (key(files.get(number)).equals(key)) {
                found.add(files.get(number));
            }
        }
        return crowds.keep(key, found);
    }

    private KeyTable names() {
        KeyTable made = names;
        if (made == null) {
            KeyTable.Builder builder = new KeyTable.Builder();
            for (int number = 0; number < files.size(); number++) {
                builder.add(key(files.get(number)), number);
            }
            made = builder.build();
            names = made;
        }
        return made;
    }

    /** No link leads to a file without an extension (R3.6). */
    private static String key(VaultPath file) {
        String name = file.name();
        return name.indexOf('.') < 0 ? "" : SpellingKey.of(name);
    }

    /**
     * Files whose name and folder are nearly those of a path that has both, and perhaps others, the shortest path first.
     *
     * @param key the path as {@link SpellingKey#ofPath}
     */
    List<VaultPath> inFolder(String key) {
        List<VaultPath> found = new ArrayList<>(0);
        for (int number : namesInFolders().find(lastTwo(key))) {
            found.add(files.get(number));
        }
        return Crowds.shortestFirst(found);
    }

    private KeyTable namesInFolders() {
        KeyTable made = namesInFolders;
        if (made == null) {
            KeyTable.Builder builder = new KeyTable.Builder();
            for (int number = 0; number < files.size(); number++) {
                builder.add(lastTwo(SpellingKey.ofPath(files.get(number).value())), number);
            }
            made = builder.build();
            namesInFolders = made;
        }
        return made;
    }

    /** Name and folder of a path; nothing if it has no folder. */
    private static String lastTwo(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(path.lastIndexOf('/', slash - 1) + 1);
    }
}
