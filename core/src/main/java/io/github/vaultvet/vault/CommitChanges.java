package io.github.vaultvet.vault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What one commit took away and what it brought. A file was renamed if the same bytes went under one name and came under
 * another; likeness is no evidence, since notes made from one template are alike.
 */
final class CommitChanges {

    /** The empty file, by SHA-1 and by SHA-256: that two files are empty does not make them one. */
    private static final List<String> EMPTY_FILES = List.of("e69de29bb2d1d643", "473a0f4c3be8a936");

    private static final int ID_DIGITS = 16;

    private final IntFunction<String> paths;
    private final List<Change> deleted = new ArrayList<>();
    private final List<Change> added = new ArrayList<>();

    /**
     * @param paths the paths by their numbers
     */
    CommitChanges(IntFunction<String> paths) {
        this.paths = paths;
    }

    /** A path and the beginning of the id of the bytes under it. */
    private record Change(int path, String id) {

        boolean isEmpty() {
            return EMPTY_FILES.contains(id);
        }
    }

    void delete(int path, String id) {
        deleted.add(change(path, id));
    }

    void add(int path, String id) {
        added.add(change(path, id));
    }

    private static Change change(int path, String id) {
        return new Change(path, id.substring(0, Math.min(ID_DIGITS, id.length())));
    }

    List<Integer> deletedPaths() {
        return deleted.stream().map(Change::path).toList();
    }

    List<Integer> addedPaths() {
        return added.stream().map(Change::path).toList();
    }

    /** New paths by old ones. */
    Map<Integer, Integer> renames() {
        Map<Integer, Integer> renames = new HashMap<>();
        if (deleted.isEmpty() || added.isEmpty()) {
            return renames;
        }
        Map<String, List<Integer>> came = byId(added);
        byId(deleted).forEach((id, old) -> {
            @Nullable List<Integer> fresh = came.get(id);
            if (fresh != null) {
                pair(old, fresh, renames);
            }
        });
        return renames;
    }

    private static Map<String, List<Integer>> byId(List<Change> changes) {
        Map<String, List<Integer>> byId = new HashMap<>();
        for (Change change : changes) {
            if (!change.isEmpty()) {
                byId.computeIfAbsent(change.id(), id -> new ArrayList<>(1)).add(change.path());
            }
        }
        return byId;
    }

    /** One and one belong together; of several, those that kept a name that no other of them has. */
    private void pair(List<Integer> old, List<Integer> fresh, Map<Integer, Integer> renames) {
        if (old.size() == 1 && fresh.size() == 1) {
            renames.put(old.get(0), fresh.get(0));
            return;
        }
        Map<String, List<Integer>> freshByName = byName(fresh);
        byName(old).forEach((name, ofName) -> {
            List<Integer> same = freshByName.getOrDefault(name, List.of());
            if (ofName.size() == 1 && same.size() == 1) {
                renames.put(ofName.get(0), same.get(0));
            }
        });
    }

    private Map<String, List<Integer>> byName(List<Integer> numbers) {
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int number : numbers) {
            String path = paths.apply(number);
            byName.computeIfAbsent(path.substring(path.lastIndexOf('/') + 1), name -> new ArrayList<>(1))
                    .add(number);
        }
        return byName;
    }
}
