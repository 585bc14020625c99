package io.github.vaultvet.vault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headings of one note in their order, found by level and key: a heading path costs no walk over all of them. */
final class HeadingTable {

    private static final int DEEPEST = 6;

    private final List<String> texts = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private final List<Map<String, List<Integer>>> placesByLevel = new ArrayList<>();

    HeadingTable() {
        for (int level = 0; level <= DEEPEST; level++) {
            placesByLevel.add(new HashMap<>());
        }
    }

    void add(int level, String text) {
        placesByLevel
                .get(level)
                .computeIfAbsent(Fragment.key(text), key -> new ArrayList<>(1))
                .add(texts.size());
        texts.add(text);
        levels.add(level);
    }

    /** The raw texts, in order. */
    List<String> texts() {
        return Collections.unmodifiableList(texts);
    }

    /**
     * The heading that a path leads to. Each segment takes the first heading after the one before it that has its key
     * and a deeper level; it need not stand in that one's section (R4.5).
     */
    Optional<String> find(List<String> segments) {
        int last = -1;
        int level = 0;
        for (String segment : segments) {
            last = first(Fragment.key(segment), last + 1, level + 1);
            if (last == texts.size()) {
                return Optional.empty();
            }
            level = levels.get(last);
        }
        return last < 0 ? Optional.empty() : Optional.of(texts.get(last));
    }

    /** The first place from {@code start} on with this key and at least this level; the number of places if none. */
    private int first(String key, int start, int leastLevel) {
        int first = texts.size();
        for (int level = leastLevel; level <= DEEPEST; level++) {
            List<Integer> places = placesByLevel.get(level).getOrDefault(key, List.of());
            int index = Collections.binarySearch(places, start);
            int next = index >= 0 ? index : -index - 1;
            if (next < places.size()) {
                first = Math.min(first, places.get(next));
            }
        }
        return first;
    }
}
