package io.github.vaultvet.engine;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads small files whose names are known beforehand: Obsidian's settings and the vault's configuration. */
final class SettingsFiles {

    private static final int MIB = 1024 * 1024;

    static final int LARGEST = MIB;

    /** Why such a file was not read, as the end of a sentence. */
    static final String UNREADABLE = "is not a regular file, or is larger than " + LARGEST / MIB + " MiB";

    private final Path root;

    /**
     * @param root the vault's, its real path
     */
    SettingsFiles(Path root) {
        this.root = root;
    }

    /** A file in {@code .obsidian}; empty if there is none, it lies outside the vault, or is too large. */
    Optional<byte[]> read(String name) {
        try {
            Path file = root.resolve(".obsidian").resolve(name).toRealPath();
            return file.startsWith(root) ? read(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A regular file's bytes; empty if it is not regular or larger than {@link #LARGEST}. */
    static Optional<byte[]> read(Path file) throws IOException {
        return DiskControlFiles.read(file, LARGEST);
    }
}
