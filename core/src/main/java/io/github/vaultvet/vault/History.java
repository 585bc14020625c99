package io.github.vaultvet.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the files that a vault once had. Of a path that was used several times, the last time counts. Compact:
 * about a hundred bytes for each path that was renamed or deleted.
 */
public final class History {

    /** A name that more files had says nothing about any of them. */
    private static final int MOST_OF_A_NAME = 200;

    private static final History NONE = new Builder().build();

    private final PathPool paths;
    private final @Nullable Fate[] fates;
    private final KeyTable names;

    private History(PathPool paths, @Nullable Fate[] fates) {
        this.paths = paths;
        this.fates = fates;
        KeyTable.Builder table = new KeyTable.Builder();
        for (int number = 0; number < paths.size(); number++) {
            if (fates[number] != null && !isHidden(paths.text(number))) {
                table.add(nameKey(paths.text(number)), number);
            }
        }
        this.names = table.build();
    }

    /** Nothing is known of the past. */
    public static History none() {
        return NONE;
    }

    /** Whether no name is known that a file once had. */
    boolean isEmpty() {
        return names.isEmpty();
    }

    /** How many paths are known to have been left. */
    public int size() {
        int size = 0;
        for (@Nullable Fate fate : fates) {
            size += fate == null ? 0 : 1;
        }
        return size;
    }

    /** The files that once had this name, given as a {@link NameKey} with its extension; the last to go comes first. */
    List<FormerFile> named(String nameKey) {
        int[] numbers = names.find(nameKey);
        if (numbers.length > MOST_OF_A_NAME) {
            return List.of();
        }
        List<FormerFile> found = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            String path = paths.text(number);
            @Nullable Fate fate = fates[number];
            if (fate != null && nameKey(path).equals(nameKey)) {
                found.add(new FormerFile(
                        path,
                        paths.text(fate.path),
                        fate.age,
                        Optional.ofNullable(fate.renamed),
                        Optional.ofNullable(fate.deleted)));
            }
        }
        found.sort(Comparator.comparingInt(FormerFile::age));
        return found;
    }

    private static String nameKey(String path) {
        return NameKey.of(path.substring(path.lastIndexOf('/') + 1));
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    /**
     * What became of one file.
     *
     * @param path its last path
     * @param age how many commits are newer than the one in which it left its first path
     * @param renamed when it got its last path; null if it never had another
     * @param deleted when it went; null if it may still be there
     */
    private record Fate(
            int path,
            int age,
            @Nullable Commit renamed,
            @Nullable Commit deleted) {}

    /** Takes in the history, the newest commit first. */
    public static final class Builder {

        private final PathPool paths = new PathPool();
        private CommitChanges changes = new CommitChanges(paths::text);
        private @Nullable Commit current;
        /** What became of each path as it was in use the last time. */
        private @Nullable Fate[] last = new Fate[64];
        /** What becomes of each path as it is in use at the commit that was read last. */
        private @Nullable Fate[] next = new Fate[64];

        private int commits;

        /** The next older commit; what follows is of it. */
        public void commit(Commit commit) {
            close();
            current = commit;
            commits++;
        }

        /** How many commits there were so far. */
        public int commits() {
            return commits;
        }

        /**
         * The commit takes a file away.
         *
         * @param path relative to the vault's root, in UTF-8
         * @param id of the file's content
         */
        public void delete(byte[] path, String id) {
            if (isPath(path)) {
                changes.delete(paths.number(path), id);
            }
        }

        /** The commit brings a file; see {@link #delete}. */
        public void add(byte[] path, String id) {
            if (isPath(path)) {
                changes.add(paths.number(path), id);
            }
        }

        /** The history; nothing can be added any more. */
        public History build() {
            close();
            paths.close();
            return new History(paths, Arrays.copyOf(last, paths.size()));
        }

        private void close() {
            @Nullable Commit commit = current;
            if (commit == null) {
                return;
            }
            int capacity = Math.max(last.length, Integer.highestOneBit(paths.size()) * 2);
            last = Arrays.copyOf(last, capacity);
            next = Arrays.copyOf(next, capacity);
            Map<Integer, Integer> renames = changes.renames();
            List<Integer> gone = changes.deletedPaths();
            List<Fate> fates = new ArrayList<>(gone.size());
            for (int path : gone) {
                @Nullable Integer renamed = renames.get(path);
                fates.add(renamed == null ? new Fate(path, commits, null, commit) : renamed(renamed, commit));
            }
            for (int path : changes.addedPaths()) {
                // Before, the path was free or another file's.
                next[path] = null;
            }
            for (int i = 0; i < fates.size(); i++) {
                int path = gone.get(i);
                next[path] = fates.get(i);
                last[path] = last[path] == null ? fates.get(i) : last[path];
            }
            changes = new CommitChanges(paths::text);
        }

        /** What becomes of a file that gets this path. */
        private Fate renamed(int path, Commit commit) {
            @Nullable Fate later = next[path];
            if (later == null) {
                return new Fate(path, commits, commit, null);
            }
            return new Fate(later.path, commits, later.renamed == null ? commit : later.renamed, later.deleted);
        }

        /** Whether these bytes can be a {@link io.github.vaultvet.text.VaultPath}; a damaged tree may hold others. */
        private static boolean isPath(byte[] path) {
            for (int at = 0; at < path.length; at++) {
                if (path[at] == '/' && (at == 0 || at + 1 == path.length || path[at - 1] == '/')) {
                    return false;
                }
            }
            return path.length > 0;
        }
    }
}
