package io.github.vaultvet.engine;

import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * The files of a vault that say how it is checked: its configuration with all that it names, and its baseline. They are
 * read from where the notes are read.
 */
public interface ControlFiles {

    /** Those on disk. */
    static ControlFiles onDisk(FoundVault vault) {
        return new DiskControlFiles(vault.root());
    }

    /** Whether there is a file, or anything else, of this path. */
    boolean exists(VaultPath path);

    /**
     * The file that a path leads to after all symbolic links; empty if it lies outside of the vault.
     *
     * @throws NoSuchFileException if there is none
     * @throws IOException if that cannot be told
     */
    Optional<VaultPath> resolve(VaultPath path) throws IOException;

    /**
     * A file's bytes, wherever a symbolic link leads; empty if it is no regular file, or larger than a number of bytes.
     *
     * @throws IOException if it cannot be read
     */
    Optional<byte[]> read(VaultPath path, int largest) throws IOException;

    /** Whether a file that is not here lies on disk, where it does not count. */
    boolean isOnlyOnDisk(VaultPath path);
}
