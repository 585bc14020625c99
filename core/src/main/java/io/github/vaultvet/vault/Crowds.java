package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What many files are called, with these files, so that they are put in order once and not again for each link. */
final class Crowds {

    /** From so many files of one name on. */
    private static final int MANY = 32;

    private final Map<String, List<VaultPath>> known = new HashMap<>();

    static boolean isCrowd(List<VaultPath> files) {
        return files.size() >= MANY;
    }

    /** The crowd that was kept under a key; empty if it is none. */
    List<VaultPath> find(String key) {
        return known.getOrDefault(key, List.of());
    }

    /** Puts files in order, and keeps them if they are many. */
    List<VaultPath> keep(String key, List<VaultPath> files) {
        List<VaultPath> sorted = shortestFirst(files);
        if (isCrowd(sorted)) {
            known.put(key, sorted);
        }
        return sorted;
    }

    static List<VaultPath> shortestFirst(List<VaultPath> paths) {
        if (paths.size() < 2) {
            return List.copyOf(paths);
        }
        List<VaultPath> sorted = new ArrayList<>(paths);
        sorted.sort(Crowds::compare);
        return List.copyOf(sorted);
    }

    private static int compare(VaultPath left, VaultPath right) {
        int difference = Integer.compare(left.value().length(), right.value().length());
        return difference == 0 ? left.compareTo(right) : difference;
    }
}
