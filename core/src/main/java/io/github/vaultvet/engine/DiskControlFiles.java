package io.github.vaultvet.engine;

import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Reads from disk how a vault is checked. */
final class DiskControlFiles implements ControlFiles {

    private final Path root;

    /**
     * @param root the vault's root, its real path
     */
    DiskControlFiles(Path root) {
        this.root = root;
    }

    @Override
    public boolean exists(VaultPath path) {
        return Files.exists(root.resolve(path.value()), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public Optional<VaultPath> resolve(VaultPath path) throws IOException {
        Path realRoot = root.toRealPath();
        Path real = root.resolve(path.value()).toRealPath();
        return real.startsWith(realRoot)
                ? Optional.of(VaultPath.of(realRoot.relativize(real).toString().replace('\\', '/')))
                : Optional.empty();
    }

    @Override
    public Optional<byte[]> read(VaultPath path, int largest) throws IOException {
        return read(root.resolve(path.value()), largest);
    }

    @Override
    public boolean isOnlyOnDisk(VaultPath path) {
        return false;
    }

    /** A regular file's bytes; empty if it is not regular or larger. */
    static Optional<byte[]> read(Path file, int largest) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(largest + 1);
            return bytes.length > largest ? Optional.empty() : Optional.of(bytes);
        }
    }
}
