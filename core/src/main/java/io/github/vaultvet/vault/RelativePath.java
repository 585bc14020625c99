package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;

/** Paths as seen from the folder of a note, as GitHub and web servers read them. */
final class RelativePath {

    private RelativePath() {}

    /** The path from the root that a target means; {@code ..} above the root is dropped. */
    static String resolve(VaultPath source, String target) {
        List<String> segments = new ArrayList<>(segments(source.folder()));
        for (String segment : segments(target)) {
            if (segment.equals("..")) {
                if (!segments.isEmpty()) {
                    segments.remove(segments.size() - 1);
                }
            } else if (!segment.equals(".")) {
                segments.add(segment);
            }
        }
        return String.join("/", segments);
    }

    /** How to get from a note to a file. */
    static String between(VaultPath source, VaultPath file) {
        List<String> from = segments(source.folder());
        List<String> to = segments(file.value());
        int common = 0;
        while (common < from.size()
                && common < to.size() - 1
                && from.get(common).equals(to.get(common))) {
            common++;
        }
        return "../".repeat(from.size() - common) + String.join("/", to.subList(common, to.size()));
    }

    private static List<String> segments(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("/", -1));
    }
}
