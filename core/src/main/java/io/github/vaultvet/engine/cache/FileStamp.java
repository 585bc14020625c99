package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the system says of a regular file without reading it. As long as all of it is the same the content is: nothing
 * that writes can set the time of the last change of the inode, whatever it does to the time of the last modification.
 *
 * @param size in bytes
 * @param modified when the content was written last, in nanoseconds
 * @param changed when content, name or rights were changed last, in nanoseconds
 * @param inode which file it is
 */
record FileStamp(long size, long modified, long changed, long inode) {

    /** That of a file of which only the content is known. */
    static final FileStamp NONE = new FileStamp(-1, 0, 0, 0);

    private static final String ATTRIBUTES = "unix:mode,size,lastModifiedTime,ctime,ino";
    private static final int KIND_OF_FILE = 0xf000;
    private static final int REGULAR = 0x8000;

    /** The stamp of a file; empty if it is no regular file, or the system does not tell all. */
    static Optional<FileStamp> of(Path file) {
        try {
            Map<String, Object> found = Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            if (!(found.get("mode") instanceof Integer mode) || (mode & KIND_OF_FILE) != REGULAR) {
                return Optional.empty();
            }
            if (found.get("size") instanceof Long size
                    && found.get("lastModifiedTime") instanceof FileTime modified
                    && found.get("ctime") instanceof FileTime changed
                    && found.get("ino") instanceof Long inode
                    && changed.to(TimeUnit.NANOSECONDS) > 0) {
                return Optional.of(new FileStamp(
                        size, modified.to(TimeUnit.NANOSECONDS), changed.to(TimeUnit.NANOSECONDS), inode));
            }
            return Optional.empty();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the file was last touched before a moment: then later writing gives it another stamp. */
    boolean isOlderThan(long nanoseconds) {
        return modified < nanoseconds && changed < nanoseconds;
    }

    void write(BinaryWriter out) {
        // Mostly a file is written and never touched again.
        out.flag(changed == modified).wide(modified);
        if (changed != modified) {
            out.wide(changed);
        }
        write(size, out);
        write(inode, out);
    }

    static FileStamp read(BinaryReader in) {
        boolean untouched = in.flag();
        long modified = in.wide();
        long changed = untouched ? modified : in.wide();
        return new FileStamp(readLong(in), modified, changed, readLong(in));
    }

    private static void write(long number, BinaryWriter out) {
        out.number((int) number).number((int) (number >>> Integer.SIZE));
    }

    private static long readLong(BinaryReader in) {
        return Integer.toUnsignedLong(in.number()) | (long) in.number() << Integer.SIZE;
    }

    /** Whether the file is as it was; faster than the first use of a record's {@code equals}. */
    boolean isSameAs(FileStamp other) {
        return size == other.size && modified == other.modified && changed == other.changed && inode == other.inode;
    }
}
