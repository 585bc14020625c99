package io.github.vaultvet.vault;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds files below dot folders by their names. */
final class HiddenFiles {

    private final List<String> paths;
    private @Nullable KeyTable names;

    HiddenFiles(List<String> paths) {
        this.paths = paths;
    }

    /** The one of this name, with or without {@code .md}, that is the first in order of paths. */
    Optional<String> find(String name) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        String key = NameKey.of(name);
        Optional<String> whole = first(key);
        return whole.isPresent() ? whole : first(key + ".md");
    }

    private Optional<String> first(String key) {
        Optional<String> first = Optional.empty();
        for (int number : names().find(key)) {
            String path = paths.get(number);
            if (key(path).equals(key) && (first.isEmpty() || path.compareTo(first.get()) < 0)) {
                first = Optional.of(path);
            }
        }
        return first;
    }

    private KeyTable names() {
        KeyTable made = names;
        if (made == null) {
            KeyTable.Builder builder = new KeyTable.Builder();
            for (int number = 0; number < paths.size(); number++) {
                builder.add(key(paths.get(number)), number);
            }
            made = builder.build();
            names = made;
        }
        return made;
    }

    private static String key(String path) {
        return NameKey.of(path.substring(path.lastIndexOf('/') + 1));
    }
}
