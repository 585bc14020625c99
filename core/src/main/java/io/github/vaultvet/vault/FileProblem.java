package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.Collections;
import java.util.List;

/**
 * A file that could not be read as it should.
 *
 * @param path the file
 * @param kind what is in the way
 * @param detail what the system said or the size, as the end of a sentence; may be empty
 */
public record FileProblem(VaultPath path, Kind kind, String detail) implements Comparable<FileProblem> {

    /** What is in the way. */
    public enum Kind {
        /** No permission, an input error, not a regular file, or gone while the vault was read. */
        UNREADABLE,
        /** A note that is larger than the limit. */
        TOO_LARGE,
        /** The name's bytes are not UTF-8. */
        NAME_NOT_UTF8
    }

    /** Orders problems by path, then by kind. */
    public static void sort(List<FileProblem> problems) {
        Collections.sort(problems);
    }

    /** By path, then by kind. */
    @Override
    public int compareTo(FileProblem other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : kind.compareTo(other.kind);
    }
}
