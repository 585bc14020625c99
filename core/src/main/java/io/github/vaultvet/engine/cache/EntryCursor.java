package io.github.vaultvet.engine.cache;

import io.github.vaultvet.text.VaultPath;

/** Finds entries of a cache. Files are mostly asked for in order: the next one is found without a search. */
final class EntryCursor {

    private final FactFile file;
    /** The number of the file before; negative if it has none. */
    private int last = -1;

    EntryCursor(FactFile file) {
        this.file = file;
    }

    /** The number of a file that has an entry; negative if it has none. */
    int number(VaultPath path) {
        int next = file.next(last);
        last = next >= 0 && file.files().get(next).equals(path) ? next : file.number(path);
        return last;
    }
}
