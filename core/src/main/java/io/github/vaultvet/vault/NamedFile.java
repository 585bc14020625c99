package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file in a {@link NameTable}, and its own link in the chains of it: a vault has a million of these, and nodes of a hash
 * map beside them would take more than they do.
 */
final class NamedFile {

    private final VaultPath path;
    private final String key;
    /** Of the name that it is filed under. */
    final int hash;

    /** The next file in the same chain that has another name. */
    @Nullable
    NamedFile next;

    /** All files of this name, if there are several; only the first of them has it, and stands in a chain. */
    @Nullable
    Namesakes namesakes;

    NamedFile(VaultPath path, String key, int hash) {
        this.path = path;
        this.key = key;
        this.hash = hash;
    }

    VaultPath path() {
        return path;
    }

    /** The whole path as a {@link NameKey}. */
    String key() {
        return key;
    }

    /** This and all others of its name, if it is the first of them; sorted. */
    List<NamedFile> withNamesakes() {
        Namesakes several = namesakes;
        return several == null ? List.of(this) : several.all();
    }
}
