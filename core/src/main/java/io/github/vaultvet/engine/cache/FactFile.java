package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a cache: a mark, whose cache it is, the names of the vault's files, an entry for some of them, whether the
 * names are all different, where the links of some lead, the stamps of folders, and a hash over all of it that only who has the key can make. {@link FactWriter}
 * writes it.
 */
final class FactFile {

    static final byte[] MARK = "vaultvet facts 4\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HASH_BYTES = 16;
    private static final int NEAR = 8;

    private final byte[] bytes;
    private final KnownNames names;
    /** Where the entry of each file begins and, one number further, ends: at the same offset if it has none. */
    private final int[] bounds;

    private final KnownLinks links;

    private FactFile(byte[] bytes, KnownNames names, int[] bounds, KnownLinks links) {
        this.bytes = bytes;
        this.names = names;
        this.bounds = bounds;
        this.links = links;
    }

    /** That of a vault of which nothing is known. */
    static FactFile empty() {
        return new FactFile(new byte[0], KnownNames.NONE, new int[0], KnownLinks.none());
    }

    /**
     * Reads a cache; empty if it is another's, or a single bit of it is not as it was written.
     *
     * @param owner whose cache it must be
     */
    static Optional<FactFile> read(byte[] bytes, KeyedHash.Key key, KeyedHash.Value owner) {
        int end = bytes.length - HASH_BYTES;
        if (end < MARK.length + HASH_BYTES || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
            return Optional.empty();
        }
        if (!isHash(KeyedHash.of(key, bytes, 0, end), bytes, end) || !isHash(owner, bytes, MARK.length)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(bytes));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isHash(KeyedHash.Value expected, byte[] bytes, int at) {
        BinaryReader in = new BinaryReader(bytes, at);
        return in.wide() == expected.low() && in.wide() == expected.high();
    }

    private static FactFile parse(byte[] bytes) {
        BinaryReader in = new BinaryReader(bytes, MARK.length + HASH_BYTES);
        List<VaultPath> folders = new ArrayList<>();
        for (int count = in.count(); count > 0; count--) {
            folders.add(VaultPath.of(in.text()));
        }
        int count = in.count();
        List<VaultPath> files = new ArrayList<>(count);
        int[] bounds = new int[2 * count];
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < count; i++) {
            files.add(readFile(in, path, bounds, i));
        }
        boolean distinct = in.flag();
        KnownLinks links = KnownLinks.read(in, count);
        return new FactFile(bytes, new KnownNames(files, distinct, folders, readFolders(in, count)), bounds, links);
    }

    /**
     * Reads the name of a file, and where its entry is.
     *
     * @param path that of the file before it
     */
    private static VaultPath readFile(BinaryReader in, StringBuilder path, int[] bounds, int number) {
        path.setLength(in.number());
        path.append(in.text());
        int length = in.count();
        bounds[2 * number] = in.offset();
        bounds[2 * number + 1] = in.offset() + length;
        in.moveTo(in.offset() + length);
        return VaultPath.of(path.toString());
    }

    private static List<KnownFolder> readFolders(BinaryReader in, int files) {
        List<KnownFolder> known = new ArrayList<>();
        for (int count = in.count(); count > 0; count--) {
            known.add(KnownFolder.read(in, files));
        }
        return known;
    }

    /** The names of the vault. */
    KnownNames names() {
        return names;
    }

    /** The files of the vault, sorted. */
    List<VaultPath> files() {
        return names.files();
    }

    /** What was found out about the links of these files. */
    KnownLinks links() {
        return links;
    }

    /** In bytes. */
    int size() {
        return bytes.length;
    }

    /** The number of a file that has an entry; negative if it has none. */
    int number(VaultPath file) {
        int number = Collections.binarySearch(files(), file);
        return number < 0 || !hasEntry(number) ? -1 : number;
    }

    /** The number of the next file that has an entry; negative if none is near. */
    int next(int number) {
        int end = Math.min(files().size(), number + 1 + NEAR);
        for (int next = number + 1; next < end; next++) {
            if (hasEntry(next)) {
                return next;
            }
        }
        return -1;
    }

    private boolean hasEntry(int number) {
        return bounds[2 * number] != bounds[2 * number + 1];
    }

    /** The entry of a file that has one, to be read from its beginning. */
    BinaryReader entry(int number) {
        return new BinaryReader(bytes, bounds[2 * number]);
    }

    /** Copies the entry of a file that has one. */
    void copy(int number, FactWriter other) {
        other.add(files().get(number), bytes, bounds[2 * number], bounds[2 * number + 1]);
    }

    /** Copies an entry from an offset in it on. */
    void copyRest(int number, int start, BinaryWriter out) {
        out.raw(bytes, start, bounds[2 * number + 1]);
    }
}
