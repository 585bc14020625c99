package io.github.vaultvet.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The choice of one among many files of one name (spec R3.11), by sorted tables: ten thousand notes called Untitled may
 * link to each other. What was chosen is kept by the written path and by the folder of the link. Safe for several threads.
 */
final class CrowdedName {

    private final Map<String, List<NamedFile>> byKey;
    private final NamedFile[] byEnd;
    private final Map<String, Ending> endings = new ConcurrentHashMap<>();

    CrowdedName(List<NamedFile> files) {
        this.byKey = new HashMap<>(files.size() * 2);
        for (NamedFile file : files) {
            byKey.computeIfAbsent(file.key(), key -> new ArrayList<>(1)).add(file);
        }
        this.byEnd = files.toArray(NamedFile[]::new);
        Arrays.sort(byEnd, (left, right) -> compareFromEnd(left.key(), right.key()));
    }

    private static int compareFromEnd(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 1; i <= common; i++) {
            int difference = left.charAt(left.length() - i) - right.charAt(right.length() - i);
            if (difference != 0) {
                return difference;
            }
        }
        return left.length() - right.length();
    }

    /** Those whose path is this one. */
    List<NamedFile> exact(String path) {
        return byKey.getOrDefault(path, List.of());
    }

    /** R3.11: of those whose path ends so, the ones in the folder first, then the shortest. */
    List<NamedFile> nearest(String folder, String end) {
        Ending known = endings.get(end);
        if (known == null) {
            List<NamedFile> found = endingIn(end);
            if (found.isEmpty()) {
                return found;
            }
            known = new Ending(found);
            endings.put(end, known);
        }
        return known.nearest(folder);
    }

    private List<NamedFile> endingIn(String end) {
        int from = 0;
        int to = byEnd.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (compareFromEnd(byEnd[middle].key(), end) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        List<NamedFile> found = new ArrayList<>();
        while (from < byEnd.length && byEnd[from].key().endsWith(end)) {
            found.add(byEnd[from]);
            from++;
        }
        return found;
    }

    /** The files whose paths end in one written path. */
    private static final class Ending {

        private final List<NamedFile> byPath;
        private final List<NamedFile> everywhere;
        private final Map<String, List<NamedFile>> nearest = new ConcurrentHashMap<>();

        Ending(List<NamedFile> files) {
            files.sort(Comparator.comparing(NamedFile::key).thenComparing(NamedFile::path));
            this.byPath = files;
            this.everywhere = shortest(files);
        }

        List<NamedFile> nearest(String folder) {
            return folder.isEmpty() ? everywhere : nearest.computeIfAbsent(folder, this::find);
        }

        private List<NamedFile> find(String folder) {
            int from = 0;
            int to = byPath.size();
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (byPath.get(middle).key().compareTo(folder) < 0) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            int end = from;
            while (end < byPath.size() && byPath.get(end).key().startsWith(folder)) {
                end++;
            }
            return from == end ? everywhere : shortest(byPath.subList(from, end));
        }

        private static List<NamedFile> shortest(List<NamedFile> files) {
            List<NamedFile> shortest = new ArrayList<>(LinkResolver.shortest(files));
            shortest.sort(Comparator.comparing(NamedFile::path));
            return shortest;
        }
    }
}
