package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of one name, those in the folder of a link and below it before the others, as Obsidian chooses (R3.11). */
final class NearFiles {

    private final List<VaultPath> files;
    private final int most;
    private final List<Numbered> byPath;
    private final Map<String, List<VaultPath>> byFolder = new HashMap<>();

    /**
     * @param files in the order in which those that are equally near are wanted
     * @param most how many are wanted
     */
    NearFiles(List<VaultPath> files, int most) {
        this.files = files;
        this.most = most;
        this.byPath = new ArrayList<>(files.size());
        for (int i = 0; i < files.size(); i++) {
            byPath.add(new Numbered(files.get(i).value(), i));
        }
        Collections.sort(byPath);
    }

    private record Numbered(String path, int number) implements Comparable<Numbered> {
        @Override
        public int compareTo(Numbered other) {
            return path.compareTo(other.path);
        }
    }

    /** The nearest, at most so many as are wanted. */
    List<VaultPath> seenFrom(String folder) {
        return byFolder.computeIfAbsent(folder, this::find);
    }

    private List<VaultPath> find(String folder) {
        List<Integer> near = new ArrayList<>();
        int at = Collections.binarySearch(byPath, new Numbered(folder, 0));
        for (at = at < 0 ? -at - 1 : at; at < byPath.size(); at++) {
            if (!byPath.get(at).path().startsWith(folder)) {
                break;
            }
            near.add(byPath.get(at).number());
        }
        Collections.sort(near);
        List<VaultPath> nearest = new ArrayList<>(most);
        for (int i = 0; i < near.size() && nearest.size() < most; i++) {
            nearest.add(files.get(near.get(i)));
        }
        for (int i = 0; i < files.size() && nearest.size() < most; i++) {
            if (!files.get(i).value().startsWith(folder)) {
                nearest.add(files.get(i));
            }
        }
        return List.copyOf(nearest);
    }
}
