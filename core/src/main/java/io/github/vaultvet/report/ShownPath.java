package io.github.vaultvet.report;

import io.github.vaultvet.text.VaultPath;

/** Paths as an editor opens them from the current folder. */
public final class ShownPath {

    private ShownPath() {}

    /**
     * A file below the root as the user wrote it. Never begins with a character that a shell, a build service or a
     * person could take for something else than a path.
     */
    public static String of(String root, VaultPath path) {
        if (root.isEmpty() || root.equals(".")) {
            char first = path.value().charAt(0);
            return Character.isLetterOrDigit(first) || first > 0x7f ? path.value() : "./" + path.value();
        }
        return root.endsWith("/") || root.endsWith("\\") ? root + path.value() : root + "/" + path.value();
    }

    /** A word for a shell: in single quotes if it needs them. */
    static String quoted(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && "/._-+=,@".indexOf(c) < 0) {
                return "'" + word.replace("'", "'\\''") + "'";
            }
        }
        return word.isEmpty() ? "''" : word;
    }
}
