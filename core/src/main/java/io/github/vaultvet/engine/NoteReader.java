package io.github.vaultvet.engine;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the files of a vault, and nothing but them: a pipe is never opened, a link out of the vault or into a hidden
 * folder never followed, and no file read beyond a limit. One for each thread.
 */
final class NoteReader implements SourceReader {

    /** As the rule {@code note-too-large} and the page about limits say. */
    static final int LARGEST_NOTE = 16 * 1024 * 1024;

    private static final int READ_AT_ONCE = 64 * 1024;
    private static final Set<OpenOption> TO_READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final WalkedVault vault;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(READ_AT_ONCE);

    NoteReader(WalkedVault vault) {
        this.vault = vault;
    }

    /** A file's text, or why there is none. */
    sealed interface Reading {

        /** One case for each kind. */
        <T> T fold(Function<NoteText, T> text, Function<FileProblem, T> problem);

        /** It was read to its end. */
        record Text(NoteText text) implements Reading {
            @Override
            public <T> T fold(Function<NoteText, T> onText, Function<FileProblem, T> onProblem) {
                return onText.apply(text);
            }
        }

        /** It was not read. */
        record Refused(FileProblem problem) implements Reading {
            @Override
            public <T> T fold(Function<NoteText, T> onText, Function<FileProblem, T> onProblem) {
                return onProblem.apply(problem);
            }
        }
    }

    @Override
    public Reading read(VaultPath note) {
        try {
            return read(note, vault.realPath(note));
        } catch (IOException e) {
            return unreadable(note, Reasons.of(e));
        }
    }

    @Override
    public boolean isSymbolicLink(VaultPath note) {
        return Files.isSymbolicLink(vault.realPath(note));
    }

    private Reading read(VaultPath note, Path listed) throws IOException {
        Path path = listed;
        BasicFileAttributes attributes = attributes(path);
        if (attributes.isSymbolicLink()) {
            Optional<Path> target = targetInVault(path);
            if (target.isEmpty()) {
                return unreadable(note, "it is a link that leads nowhere, or out of the vault");
            }
            path = target.get();
            attributes = attributes(path);
        }
        if (!attributes.isRegularFile()) {
            return unreadable(note, attributes.isDirectory() ? "it is a folder" : "it is not a regular file");
        }
        if (attributes.size() > LARGEST_NOTE) {
            return tooLarge(note, attributes.size());
        }
        byte[] bytes = read(path, (int) attributes.size(), LARGEST_NOTE);
        return bytes.length > LARGEST_NOTE ? tooLarge(note, bytes.length) : new Reading.Text(NoteText.of(bytes));
    }

    /** The same answer for a file outside and for none: nobody shall learn from a report what else is on the disk. */
    private Optional<Path> targetInVault(Path link) {
        try {
            return Optional.of(link.toRealPath()).filter(vault::mayRead);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The bytes of a file, and at most one more than the limit if it has grown in the meantime. */
    private byte[] read(Path path, int expectedSize, int limit) throws IOException {
        byte[] bytes = new byte[expectedSize];
        int length = 0;
        try (SeekableByteChannel channel = Files.newByteChannel(path, TO_READ)) {
            while (length <= limit) {
                buffer.clear().limit(Math.min(READ_AT_ONCE, limit + 1 - length));
                int count = channel.read(buffer);
                if (count < 0) {
                    break;
                }
                if (length + count > bytes.length) {
                    bytes = Arrays.copyOf(bytes, Math.max(length + count, Math.min(limit + 1, 2 * bytes.length)));
                }
                buffer.flip().get(bytes, length, count);
                length += count;
                if (length == expectedSize && length <= limit) {
                    // It was this long a moment ago; whether it grows just now need not be asked.
                    break;
                }
            }
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static Reading unreadable(VaultPath note, String reason) {
        return new Reading.Refused(new FileProblem(note, FileProblem.Kind.UNREADABLE, reason));
    }

    private static String mebibytes(long size) {
        return (size >> 20) + " MiB";
    }

    static Reading tooLarge(VaultPath note, long size) {
        return new Reading.Refused(new FileProblem(
                note, FileProblem.Kind.TOO_LARGE, mebibytes(size) + ", the limit is " + mebibytes(LARGEST_NOTE)));
    }
}
