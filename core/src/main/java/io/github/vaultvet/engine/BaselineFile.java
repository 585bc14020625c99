package io.github.vaultvet.engine;

import io.github.vaultvet.engine.baseline.Baseline;
import io.github.vaultvet.engine.baseline.BaselineException;
import io.github.vaultvet.engine.baseline.BaselineText;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The file that holds a vault's baseline.
 *
 * @param path where it is, or would be
 * @param shownName its path as messages show it
 * @param home the folder out of which it must not lead as a link; empty if somebody has named it
 */
public record BaselineFile(Path path, String shownName, Optional<Path> home) {

    /** What it is called at a vault's root. */
    public static final String NAME = "vaultvet-baseline.tsv";

    private static final VaultPath AT_ROOT = VaultPath.of(NAME);

    private static final int MIB = 1024 * 1024;
    private static final int LARGEST = 64 * MIB;
    private static final String TOO_LARGE = "is larger than " + LARGEST / MIB + " MiB";

    /** The file at a vault's root, which need not be there. */
    public static BaselineFile of(FoundVault vault) {
        return new BaselineFile(
                vault.root().resolve(NAME),
                vault.shownRoot().equals(".") ? NAME : vault.shownRoot() + "/" + NAME,
                Optional.of(vault.root()));
    }

    /** The file that somebody has named. */
    public static BaselineFile named(Path path, String shownName) {
        return new BaselineFile(path, shownName, Optional.empty());
    }

    public boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Reads it; a baseline that allows nothing if it is not there.
     *
     * @throws VaultException if it cannot be read, or a line of it is none
     */
    public Baseline read() throws VaultException {
        return read(BaselineText::read);
    }

    /**
     * The baseline at a vault's root, wherever it is kept.
     *
     * @throws VaultException if it cannot be read, or a line of it is none
     */
    public static Baseline read(FoundVault vault, ControlFiles control) throws VaultException {
        BaselineFile file = of(vault);
        if (!control.exists(AT_ROOT)) {
            return Baseline.EMPTY;
        }
        try {
            if (control.resolve(AT_ROOT).isEmpty()) {
                throw file.leadsOut();
            }
            byte[] bytes = control.read(AT_ROOT, LARGEST)
                    .orElseThrow(() -> new VaultException(
                            file.shownName() + ": the baseline is not a regular file, or " + TOO_LARGE));
            return file.parsed(bytes, BaselineText::read);
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    /**
     * The same for a file that is to be written anew: the marks of a merge conflict in it are passed over.
     *
     * @throws VaultException if it cannot be read, or a line of it is none
     */
    public Baseline readSettlingConflicts() throws VaultException {
        return read(BaselineText::readSettlingConflicts);
    }

    /** A way to read the bytes of a file of this name. */
    private interface Reading {
        Baseline of(byte[] bytes, String shownName) throws BaselineException;
    }

    private Baseline read(Reading reading) throws VaultException {
        return exists() ? parsed(bytes(), reading) : Baseline.EMPTY;
    }

    private Baseline parsed(byte[] bytes, Reading reading) throws VaultException {
        try {
            return reading.of(bytes, shownName);
        } catch (BaselineException e) {
            throw new VaultException(String.valueOf(e.getMessage()));
        }
    }

    private VaultException leadsOut() {
        return new VaultException(shownName + ": the baseline is a link that leads out of the vault;"
                + " name the file itself with --baseline");
    }

    private VaultException unreadable(IOException reason) {
        return new VaultException(shownName + ": the baseline cannot be read: " + Reasons.of(reason));
    }

    private static boolean staysIn(Path folder) {
        try {
            return new DiskControlFiles(folder).resolve(AT_ROOT).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private byte[] bytes() throws VaultException {
        if (home.isPresent() && Files.isSymbolicLink(path) && !staysIn(home.get())) {
            throw leadsOut();
        }
        if (!Files.isRegularFile(path)) {
            throw new VaultException(shownName + ": the baseline is not a regular file");
        }
        try {
            return DiskControlFiles.read(path, LARGEST)
                    .orElseThrow(() -> new VaultException(shownName + ": the baseline " + TOO_LARGE));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Writes it as a whole or not at all: whoever reads it meanwhile sees the old file or the new one.
     *
     * @return how many bytes it has
     * @throws VaultException if it cannot be written
     */
    public int write(Baseline baseline) throws VaultException {
        byte[] bytes = BaselineText.write(baseline);
        try {
            replace(bytes);
            return bytes.length;
        } catch (IOException e) {
            throw new VaultException(shownName + ": the baseline cannot be written: " + Reasons.of(e));
        }
    }

    private void replace(byte[] bytes) throws IOException {
        Path temporary =
                path.resolveSibling("." + NAME + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try {
                Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
