package io.github.vaultvet.engine;

import java.nio.file.Path;

/**
 * A folder that a walk lists.
 *
 * @param path on disk
 * @param prefix its path in the vault with a slash at the end; empty for the root
 * @param depth 0 for the root
 * @param hidden whether it is a dot folder or lies in one
 * @param exact whether its path may be built from its name again
 */
record WalkedFolder(Path path, String prefix, int depth, boolean hidden, boolean exact) {

    private static final String BIN = ".trash/";

    static WalkedFolder root(Path path) {
        return new WalkedFolder(path, "", 0, false, true);
    }

    boolean isRoot() {
        return depth == 0;
    }

    /** Its path in the vault, which the root has not. */
    String pathInVault() {
        return prefix.substring(0, prefix.length() - 1);
    }

    /** The bin first: it explains the most links. Comparators made by Java's own methods are not in the start-up archive. */
    static int binFirst(WalkedFolder left, WalkedFolder right) {
        boolean leftIsBin = left.prefix.equals(BIN);
        return leftIsBin == right.prefix.equals(BIN) ? left.prefix.compareTo(right.prefix) : leftIsBin ? -1 : 1;
    }
}
