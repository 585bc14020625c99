package io.github.vaultvet.hook;

import io.github.vaultvet.engine.VaultException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hook on disk, which is changed as a whole or not at all.
 *
 * @param path where it is or would be
 * @param shownName what messages call it
 */
record HookFile(Path path, String shownName) {

    private static final long LARGEST = 1 << 20;
    private static final Set<PosixFilePermission> NEW = PosixFilePermissions.fromString("rwxr-xr-x");

    /**
     * What it holds, if a part can be added to that; empty if it is not there.
     *
     * @throws VaultException if it cannot be read or must not be changed
     */
    Optional<HookScript> toAddTo() throws VaultException {
        if (Files.isSymbolicLink(path)) {
            throw new VaultException("\"" + shownName + "\" is a symbolic link; let the hook that it leads to run"
                    + " \"vaultvet check --staged\"");
        }
        if (Files.exists(path) && !Files.isExecutable(path)) {
            throw new VaultException("\"" + shownName + "\" is not executable, so that Git does not run it;"
                    + " make it executable, or move it away");
        }
        Optional<HookScript> found = read();
        return found.isPresent() ? Optional.of(found.get().addable(shownName)) : Optional.empty();
    }

    /**
     * What it holds; empty if it is no file.
     *
     * @throws VaultException if it cannot be read
     */
    Optional<HookScript> read() throws VaultException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(path)) {
            return Optional.empty();
        }
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                throw new VaultException("\"" + shownName + "\" is no hook that could be added to");
            }
            return Optional.of(HookScript.read(Files.readAllBytes(path), shownName));
        } catch (IOException e) {
            throw new VaultException("\"" + shownName + "\" cannot be read: " + reason(e));
        }
    }

    /**
     * Writes it, unless it holds these bytes already.
     *
     * @return whether it was written
     * @throws VaultException if that is not possible
     */
    boolean write(byte[] bytes) throws VaultException {
        try {
            if (Files.exists(path) && Arrays.equals(Files.readAllBytes(path), bytes)) {
                return false;
            }
            @Nullable Path folder = path.getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            Set<PosixFilePermission> permissions =
                    isPosix() && Files.exists(path) ? Files.getPosixFilePermissions(path) : NEW;
            replace(bytes, permissions);
            return true;
        } catch (IOException e) {
            throw new VaultException("\"" + shownName + "\" cannot be written: " + reason(e));
        }
    }

    private void replace(byte[] bytes, Set<PosixFilePermission> permissions) throws IOException {
        Path beside = path.resolveSibling(
                "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (isPosix()) {
                Files.setPosixFilePermissions(beside, permissions);
            }
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    void delete() throws VaultException {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new VaultException("\"" + shownName + "\" cannot be deleted: " + reason(e));
        }
    }

    private static String reason(IOException refusal) {
        if (refusal instanceof AccessDeniedException) {
            return "permission denied";
        }
        @Nullable
        String words = refusal instanceof FileSystemException problem ? problem.getReason() : refusal.getMessage();
        return words == null || words.isEmpty() ? "the system refused" : words;
    }
}
