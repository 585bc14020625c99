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
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What the system says of a folder without listing it. As long as all of it is the same no name has come into the folder,
 * gone, or become another file's: each of that writes into the folder, and its times say when.
 *
 * @param modified when a name came or went last, in nanoseconds
 * @param changed when that, or a right, was changed last, in nanoseconds
 * @param inode which folder it is
 * @param device on which file system
 */
record FolderStamp(long modified, long changed, long inode, long device) {

    private static final String ATTRIBUTES = "unix:mode,lastModifiedTime,ctime,ino,dev";
    private static final int KIND_OF_FILE = 0xf000;
    private static final int FOLDER = 0x4000;

    /** Those of which it is known that they keep the times of folders, whoever writes: not FAT, nor what comes by a network. */
    private static final Set<String> RELIABLE =
            Set.of("ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "tmpfs", "apfs", "hfs");

    /** The stamp of a folder; empty if it is none, or the system does not tell all. */
    static Optional<FolderStamp> of(Path folder) {
        try {
            Map<String, Object> found = Files.readAttributes(folder, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            if (found.get("mode") instanceof Integer mode
                    && (mode & KIND_OF_FILE) == FOLDER
                    && found.get("lastModifiedTime") instanceof FileTime modified
                    && found.get("ctime") instanceof FileTime changed
                    && found.get("ino") instanceof Long inode
                    && found.get("dev") instanceof Long device) {
                return Optional.of(new FolderStamp(
                        modified.to(TimeUnit.NANOSECONDS), changed.to(TimeUnit.NANOSECONDS), inode, device));
            }
            return Optional.empty();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the times of folders can be relied on where a folder lies. */
    static boolean isReliable(Path folder) {
        try {
            return RELIABLE.contains(Files.getFileStore(folder).type());
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    /** Whether the folder was last touched before a moment: then later changes give it another stamp. */
    boolean isOlderThan(long nanoseconds) {
        return modified < nanoseconds && changed < nanoseconds;
    }

    void write(BinaryWriter out) {
        out.wide(modified).wide(changed).wide(inode).wide(device);
    }

    static FolderStamp read(BinaryReader in) {
        return new FolderStamp(in.wide(), in.wide(), in.wide(), in.wide());
    }

    /** Whether the folder is as it was; faster than the first use of a record's {@code equals}. */
    boolean isSameAs(FolderStamp other) {
        return modified == other.modified && changed == other.changed && inode == other.inode && device == other.device;
    }
}
