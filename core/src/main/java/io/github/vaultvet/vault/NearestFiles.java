package io.github.vaultvet.vault;

import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the files that a user probably meant by a name that no file has. */
public final class NearestFiles {

    private static final int MOST = 3;

    private NearestFiles() {}

    /** At most three, the likeliest first: those of this name elsewhere or in another spelling; if
     * there are none, those that are near by letters. */
    public static List<VaultPath> of(String wanted, FileIndex files) {
        String name = wanted.substring(wanted.lastIndexOf('/') + 1);
        Set<VaultPath> nearest = new LinkedHashSet<>();
        FileFinder finder = new FileFinder(files, List::of, List.of());
        nearest.addAll(finder.named(name));
        nearest.addAll(finder.spelledLike(name));
        if (nearest.isEmpty()) {
            String stem = name.endsWith(".md") ? name.substring(0, name.length() - ".md".length()) : name;
            for (String near : nearestNames(stem, files)) {
                nearest.addAll(finder.named(near));
            }
        }
        return nearest.stream().limit(MOST).toList();
    }

    /** All names in portions, since so many can be compared at once; the best of one go into the next. */
    private static List<String> nearestNames(String wanted, FileIndex files) {
        List<String> best = new ArrayList<>();
        List<String> portion = new ArrayList<>();
        for (VaultPath file : files.files()) {
            portion.add(file.isNote() ? file.stem() : file.name());
            if (portion.size() == NearestNames.MOST_NAMES) {
                best = NearestNames.nearest(wanted, portion, MOST);
                portion = new ArrayList<>(best);
            }
        }
        return portion.size() == best.size() ? best : NearestNames.nearest(wanted, portion, MOST);
    }
}
