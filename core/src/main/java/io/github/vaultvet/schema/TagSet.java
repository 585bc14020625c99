package io.github.vaultvet.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tags that are asked for, each of which stands for those below it, too. However many there are, one is looked up in them. */
public final class TagSet {

    private final Level top = new Level();
    private final boolean isEmpty;

    public TagSet(List<String> tags) {
        this.isEmpty = tags.isEmpty();
        for (String tag : tags) {
            Level level = top;
            for (String word : key(tag).split("/", -1)) {
                level = level.below.computeIfAbsent(word, key -> new Level());
            }
            level.isAsked = true;
        }
    }

    /** What stands below the first words of a tag. */
    private static final class Level {
        private final Map<String, Level> below = new HashMap<>(2);
        private boolean isAsked;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** Whether a tag is one of these, or below one. */
    boolean covers(String tag) {
        String key = key(tag);
        @Nullable Level level = top;
        for (int start = 0; level != null && start <= key.length(); ) {
            int slash = key.indexOf('/', start);
            int end = slash < 0 ? key.length() : slash;
            level = level.below.get(key.substring(start, end));
            if (level != null && level.isAsked) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Tags are the same in whatever case (spec R6.1). */
    private static String key(String tag) {
        String name = tag.strip();
        return (name.startsWith("#") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }
}
