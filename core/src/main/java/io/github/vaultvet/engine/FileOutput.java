package io.github.vaultvet.engine;

import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a report to a file that is there as a whole or not at all: beside it first, then moved to its place. */
public final class FileOutput {

    private static final int BUFFER = 1 << 16;

    private FileOutput() {}

    /** Something that is written. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes, and makes the folders above the file that are missing. */
    public static void write(Path file, Writing writing) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileNotFoundException("it is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A pipe or a device has no place beside it.
            try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
                writing.to(new BufferedOutputStream(out, BUFFER));
            }
            return;
        }
        if (Files.isSymbolicLink(target)) {
            // It may have come with the vault, to have any file of the user replaced.
            throw new FileNotFoundException("it is a link; name the file that it leads to");
        }
        replace(target, writing);
    }

    private static void replace(Path target, Writing writing) throws IOException {
        @Nullable Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // The walk over a vault passes over files of this name.
        Path beside = target.resolveSibling(".~vaultvet-" + Long.toHexString(System.nanoTime()) + ".tmp");
        // Whoever stops the program must find neither half a report nor what it was written to.
        Thread sweeper = new Thread(() -> delete(beside), "vaultvet-sweeper");
        Runtime.getRuntime().addShutdownHook(sweeper);
        try {
            try (OutputStream out =
                            Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream buffered = new BufferedOutputStream(out, BUFFER)) {
                writing.to(buffered);
            }
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
            dismiss(sweeper);
        }
    }

    private static void delete(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // Nobody is left to be told.
            return;
        }
    }

    private static void dismiss(Thread sweeper) {
        try {
            Runtime.getRuntime().removeShutdownHook(sweeper);
        } catch (IllegalStateException e) {
            // The program is being stopped: it has run, or will.
            return;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Whether a file looks like one of a vault, which a slip must not cost: a report replaces what is there.
     *
     * @param mayBeMarkdown whether what is written is Markdown itself
     */
    public static boolean wouldReplaceFileOfVault(Path file, boolean mayBeMarkdown) {
        @Nullable Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        boolean isNote = name.endsWith(".md") && !mayBeMarkdown;
        return isNote
                || name.endsWith(".canvas")
                || name.endsWith(".base")
                || name.equals(BaselineFile.NAME)
                || ConfigFile.NAMES.contains(name);
    }

    /** Why it could not be written, in words that do not repeat the file's name. */
    public static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "it may not be written";
        }
        if (failure instanceof NoSuchFileException) {
            return "its folder cannot be made";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "what should be its folder is a file";
        }
        String words = failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
        return words == null || words.isEmpty() ? "the system refused" : words;
    }
}
