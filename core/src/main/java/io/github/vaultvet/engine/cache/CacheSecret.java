package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.KeyedHash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;

/** The keys of caches. Who does not know the key cannot write a cache that is believed. */
public final class CacheSecret {

    private static final String NAME = "key";
    private static final int BYTES = 16;

    private CacheSecret() {}

    /** The key that a text stands for. */
    public static KeyedHash.Key of(String secret) {
        try {
            return key(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The key of the user, made when it is first asked for.
     *
     * @param folder the user's own
     * @return empty if there can be none, or somebody else might know it
     */
    public static Optional<KeyedHash.Key> ofUser(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            Optional<KeyedHash.Key> known = read(file);
            if (known.isPresent()) {
                return known;
            }
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            return Optional.of(make(file));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static Optional<KeyedHash.Key> read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isPrivate(file) || Files.size(file) != BYTES) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        return bytes.length == BYTES ? Optional.of(key(bytes)) : Optional.empty();
    }

    /** A file that only its owner may read, and that we can read, is our own; but root can read every file. */
    private static boolean isPrivate(Path file) throws IOException {
        if (!isPosix()) {
            return true;
        }
        PosixFileAttributes attributes =
                Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean foreign = "root".equals(System.getProperty("user.name"))
                && !attributes.owner().getName().equals("root");
        return !foreign
                && PosixFilePermissions.toString(attributes.permissions()).endsWith("------");
    }

    private static KeyedHash.Key make(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        FileAttribute<?>[] attributes = isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (SeekableByteChannel channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            channel.write(ByteBuffer.wrap(bytes));
        }
        return key(bytes);
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static KeyedHash.Key key(byte[] bytes) {
        BinaryReader in = new BinaryReader(bytes, 0);
        return new KeyedHash.Key(in.wide(), in.wide());
    }
}
