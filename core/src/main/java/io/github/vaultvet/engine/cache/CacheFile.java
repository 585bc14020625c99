package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.binary.KeyedHash;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The file that one cache is in, and its neighbours. Whatever goes wrong, there is no cache, and no word about it. */
final class CacheFile {

    /** Bounds of the folder: so much, so many vaults, and none that was not used for so long. */
    static final long MOST_BYTES = 512L << 20;

    static final int MOST_FILES = 32;
    private static final long LONGEST_MILLIS = TimeUnit.DAYS.toMillis(60);

    private static final int LARGEST = 256 << 20;
    private static final String SUFFIX = ".facts";
    private static final String TEMPORARY = ".tmp";
    private static final long STALE_MILLIS = TimeUnit.HOURS.toMillis(1);

    private final CachePlace place;
    private final KeyedHash.Value owner;
    private final Path file;

    CacheFile(CachePlace place, KeyedHash.Value owner) {
        this.place = place;
        this.owner = owner;
        this.file = place.folder().resolve(hex(owner.low()) + hex(owner.high()) + SUFFIX);
    }

    private static String hex(long half) {
        String digits = Long.toHexString(half);
        return "0".repeat(16 - digits.length()) + digits;
    }

    KeyedHash.Value owner() {
        return owner;
    }

    /** What is in it; empty if it cannot be read or is not what was written. */
    Optional<FactFile> read() {
        try {
            long most = Math.min(LARGEST, Runtime.getRuntime().maxMemory() / 4);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > most) {
                return Optional.empty();
            }
            Optional<FactFile> found = FactFile.read(Files.readAllBytes(file), place.key(), owner);
            if (found.isPresent()) {
                keepYoung();
            }
            return found;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A cache that is in use is not the one to be deleted. */
    private void keepYoung() throws IOException {
        long now = System.currentTimeMillis();
        if (Files.getLastModifiedTime(file).toMillis() < now - LONGEST_MILLIS / 4) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(now));
        }
    }

    /** Replaces it at once: another run finds the old one or the new one. */
    void write(BinaryWriter content) {
        if (content.length() > LARGEST) {
            return;
        }
        try {
            Path folder = Files.createDirectories(place.folder());
            // Only its owner may read and write it.
            Path temporary = Files.createTempFile(folder, "facts", TEMPORARY);
            try {
                try (OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.TRUNCATE_EXISTING)) {
                    content.writeTo(out);
                }
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
            prune(folder);
        } catch (IOException | UnsupportedOperationException e) {
            // A full disk, a folder that is read-only: the next run is as slow as this one.
        }
    }

    /** Deletes the oldest until the folder keeps its bounds. */
    private void prune(Path folder) throws IOException {
        List<Neighbour> neighbours = new ArrayList<>();
        long now = System.currentTimeMillis();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                Optional<Neighbour> neighbour = Neighbour.of(entry);
                if (neighbour.isPresent()) {
                    neighbours.add(neighbour.get());
                }
            }
        }
        neighbours.sort(Comparator.comparing(Neighbour::millis).reversed());
        long bytes = 0;
        int count = 0;
        for (Neighbour neighbour : neighbours) {
            bytes += neighbour.bytes();
            count++;
            long longest = neighbour.isTemporary() ? STALE_MILLIS : LONGEST_MILLIS;
            if (bytes > MOST_BYTES || count > MOST_FILES || neighbour.millis() < now - longest) {
                Files.deleteIfExists(neighbour.path());
            }
        }
    }

    /** Another file of ours in the folder. */
    private record Neighbour(Path path, long bytes, long millis) {

        static Optional<Neighbour> of(Path path) throws IOException {
            String name = String.valueOf(path.getFileName());
            boolean ours = name.endsWith(SUFFIX) || (name.startsWith("facts") && name.endsWith(TEMPORARY));
            return ours && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(new Neighbour(
                            path,
                            Files.size(path),
                            Files.getLastModifiedTime(path).toMillis()))
                    : Optional.empty();
        }

        boolean isTemporary() {
            return path.toString().endsWith(TEMPORARY);
        }
    }
}
