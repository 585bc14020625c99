package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileIndex;
import io.github.vaultvet.vault.LinkMemory;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the notes of one vault from an earlier run, and what this run learns. Several threads may use it, each
 * through a {@link SourceMemory} of its own.
 */
public final class FactCache {

    private static final byte[] NO_ENTRY = {};

    private final EarlierRun earlier;
    private final FactFile known;
    private final NameChanges changes;
    private final Listing listing;
    /** Which entries still hold, by their numbers. */
    private final boolean[] used;
    /** Which files are as they were when their entries were written. */
    private final boolean[] unchanged;

    private final LearntLinks links;
    private Optional<Supplier<BinaryWriter>> otherNames = Optional.empty();
    private Optional<KeyedHash.Value> names = Optional.empty();
    private final LearntEntries learnt;
    private int read;

    FactCache(EarlierRun earlier, Listing listing) {
        this(earlier, listing, LearntEntries.mostBytes());
    }

    /** The same, and never more than so many bytes. */
    FactCache(EarlierRun earlier, Listing listing, long most) {
        this.earlier = earlier;
        this.listing = listing;
        this.known = earlier.known();
        this.learnt = new LearntEntries(most - known.size());
        this.changes = new NameChanges(known, listing);
        this.used = new boolean[known.files().size()];
        this.unchanged = new boolean[known.files().size()];
        this.links = new LearntLinks(listing.files());
    }

    /** For one thread. */
    public SourceMemory memory() {
        return new NoteMemory(this);
    }

    CachePlace place() {
        return earlier.place();
    }

    FactFile known() {
        return known;
    }

    NameChanges changes() {
        return changes;
    }

    /** Whether a file can no longer change without getting another stamp. */
    boolean isSettled(FileStamp stamp) {
        return stamp.isOlderThan(listing.settledNanos());
    }

    /** Says that the entry of a file still holds. */
    void use(int number) {
        used[number] = true;
        unchanged[number] = true;
    }

    /** Keeps what was read. */
    synchronized void learn(VaultPath path, byte[] entry) {
        learnt.keep(path, entry);
        read++;
    }

    /** Keeps what was known already, for the file as it is now. */
    synchronized void renew(int number, byte[] entry) {
        unchanged[number] = true;
        learnt.keep(known.files().get(number), entry);
    }

    /**
     * What is known about links, after all files were recalled or read. For one thread.
     *
     * @param others what else a link may be like, beside the names of the files; asked when there is a link that is not
     *     sound
     */
    public LinkMemory links(Supplier<BinaryWriter> others) {
        otherNames = Optional.of(others);
        return links();
    }

    /** The same if not all files were read, so that it is not known what else a link may be like. */
    public LinkMemory links() {
        return new RecalledLinks(this, links);
    }

    /** Whether an entry still holds. */
    boolean isUnchanged(int number) {
        return unchanged[number];
    }

    /** Whether no name, and nothing else that a link may be like, is another than before. */
    boolean hasSameNames() {
        return !changes.isAny() && otherNames.isPresent() && known.links().wereAmong(names());
    }

    private KeyedHash.Value names() {
        if (names.isEmpty()) {
            names = Optional.of(
                    otherNames.isPresent()
                            ? otherNames.get().get().hash(earlier.place().key())
                            : new KeyedHash.Value(0, 0));
        }
        return names.get();
    }

    /** Whether it is known that no two files have paths that are the same for Obsidian. */
    public boolean hasDistinctNames() {
        return !changes.isAny() && known.names().distinct();
    }

    /** Tells after all files were recalled or read whose links are known to be sound. For one thread. */
    public Predicate<VaultPath> soundNotes() {
        if (changes.isAny()) {
            return note -> false;
        }
        EntryCursor entries = new EntryCursor(known);
        return note -> {
            int number = entries.number(note);
            return number >= 0 && known.links().areSound(number, unchanged);
        };
    }

    /** How many files were read and can be recalled the next time. */
    public synchronized int read() {
        return read;
    }

    /**
     * Writes down what is known now, if that is worth it. Never fails: what is not written is learnt again.
     *
     * @param index the names of the vault as it is now
     */
    public synchronized void save(FileIndex index) {
        boolean few = learnt.areFewOf(listing.files().size());
        if (!learnt.areTooMany() && (!few || changes.isAny())) {
            earlier.file().write(content(index.collisions().isEmpty()));
        }
    }

    private BinaryWriter content(boolean distinct) {
        FactWriter writer = new FactWriter(
                earlier.file().owner(),
                listing.foldersWithoutFiles(),
                listing.files().size(),
                learnt.bytes() + known.size());
        for (VaultPath path : listing.files()) {
            byte @Nullable [] entry = learnt.get(path);
            int number = entry == null ? known.number(path) : -1;
            if (number >= 0 && used[number]) {
                known.copy(number, writer);
            } else {
                byte[] bytes = entry == null ? NO_ENTRY : entry;
                writer.add(path, bytes, 0, bytes.length);
            }
        }
        writeLinks(writer.links(distinct, names()));
        writer.add(earlier.foldersOf(listing.files()));
        return writer.build(earlier.place().key());
    }

    private void writeLinks(BinaryWriter out) {
        boolean sameNames = !changes.isAny() && !known.files().isEmpty();
        for (int file = 0; file < listing.files().size(); file++) {
            if (!links.write(file, out)) {
                if (sameNames && known.links().areSound(file, unchanged)) {
                    known.links().copy(file, out);
                } else {
                    KnownLinks.writeUnlike(new BitSet(0), out);
                }
            }
        }
    }
}
