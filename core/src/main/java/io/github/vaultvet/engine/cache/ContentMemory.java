package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.text.VaultPath;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs learnt of texts that Git keeps, by the ids of their contents: the aliases of each, and which names of files
 * it asks for. Several threads may learn at once.
 */
public final class ContentMemory {

    /** As few sources as these are read again in less time than all is written down. */
    private static final int FEW = 32;

    private static final byte[] NO_ENTRY = {};
    private static final KeyedHash.Value NO_NAMES = new KeyedHash.Value(0, 0);
    /** About what is learnt of a source beside the names that it asks for. */
    private static final int OVERHEAD = 160;

    private final CachePlace place;
    private final CacheFile file;
    private final FactFile known;
    private final EntryCursor entries;
    private final NameChanges changes;
    private final Listing listing;
    private final Function<VaultPath, Optional<String>> ids;
    private final Map<VaultPath, ContentFacts> learnt = new HashMap<>();
    private long left = LearntEntries.mostBytes();

    private ContentMemory(
            CachePlace place, KeyedHash.Value owner, Listing listing, Function<VaultPath, Optional<String>> ids) {
        this.place = place;
        this.listing = listing;
        this.ids = ids;
        this.file = new CacheFile(place, owner);
        this.known = file.read().orElseGet(FactFile::empty);
        this.entries = new EntryCursor(known);
        this.changes = new NameChanges(known, listing);
    }

    /**
     * Opens what is known of a vault; that may be nothing.
     *
     * @param owner a hash of all that it depends on beside contents and names: the vault's place, the program, its
     *     configuration
     * @param files all that there are now, sorted
     * @param foldersWithoutFiles sorted
     * @param ids of the contents of files; of one that cannot be known by an id nothing is kept
     */
    public static ContentMemory open(
            CachePlace place,
            KeyedHash.Value owner,
            List<VaultPath> files,
            List<VaultPath> foldersWithoutFiles,
            Function<VaultPath, Optional<String>> ids) {
        return new ContentMemory(place, owner, new Listing(files, foldersWithoutFiles, 0), ids);
    }

    /** To learn which names sources ask for; for one thread. */
    public SourceMemory learner() {
        return new ContentLearner(this);
    }

    /** An answer, as far as one is known. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /** The aliases of a source; empty if they are not known. */
    public synchronized Optional<List<String>> aliases(VaultPath source) {
        @Nullable ContentFacts fresh = learnt.get(source);
        if (fresh != null) {
            return fresh.aliases();
        }
        Optional<BinaryReader> entry = entry(source);
        return entry.isPresent() ? ContentFacts.readAliases(entry.get()) : Optional.empty();
    }

    /** Tells of one source after another whether it asks for any of some names of files. */
    public Function<VaultPath, Answer> asking(Collection<String> names) {
        NameChanges asked = new NameChanges(names);
        return source -> asks(source, asked);
    }

    private synchronized Answer asks(VaultPath source, NameChanges asked) {
        @Nullable ContentFacts fresh = learnt.get(source);
        if (fresh != null) {
            return fresh.asksFor(asked);
        }
        Optional<BinaryReader> entry = entry(source);
        return entry.isPresent() ? ContentFacts.readAsking(entry.get(), changes, asked) : Answer.UNKNOWN;
    }

    /** Keeps the aliases of a source. */
    public synchronized void learnAliases(VaultPath source, List<String> aliases) {
        keep(source, facts(source).with(aliases));
    }

    synchronized void learnNames(VaultPath source, byte[] questions) {
        keep(source, facts(source).with(questions));
    }

    private void keep(VaultPath source, ContentFacts facts) {
        left -= OVERHEAD + facts.size();
        if (left > 0) {
            learnt.put(source, facts);
        }
    }

    /** All that is known of a source as it is now. */
    private ContentFacts facts(VaultPath source) {
        @Nullable ContentFacts fresh = learnt.get(source);
        return fresh != null
                ? fresh
                : entry(source).map(in -> ContentFacts.read(in, changes)).orElse(ContentFacts.NOTHING);
    }

    /** What was known of a source before this run, if its content is the same. */
    private Optional<BinaryReader> entry(VaultPath source) {
        int number = entries.number(source);
        if (number < 0) {
            return Optional.empty();
        }
        BinaryReader in = known.entry(number);
        Optional<String> id = ids.apply(source);
        return id.isPresent() && id.get().equals(in.text()) ? Optional.of(in) : Optional.empty();
    }

    /** Writes down what is known now, if that is worth it. Never fails: what is not written is learnt again. */
    public synchronized void save() {
        if (left > known.size() && (learnt.size() > FEW || (known.files().isEmpty() && !learnt.isEmpty()))) {
            file.write(content());
        }
    }

    private BinaryWriter content() {
        FactWriter writer = new FactWriter(
                file.owner(), listing.foldersWithoutFiles(), listing.files().size(), known.size());
        BinaryWriter entry = new BinaryWriter();
        for (VaultPath source : listing.files()) {
            ContentFacts facts = facts(source);
            Optional<String> id = facts.isNothing() ? Optional.empty() : ids.apply(source);
            if (id.isPresent()) {
                entry.clear();
                facts.write(entry.text(id.get()));
                byte[] bytes = entry.toByteArray();
                writer.add(source, bytes, 0, bytes.length);
            } else {
                writer.add(source, NO_ENTRY, 0, 0);
            }
        }
        BinaryWriter links = writer.links(false, NO_NAMES);
        for (int i = 0; i < listing.files().size(); i++) {
            KnownLinks.writeUnlike(new BitSet(0), links);
        }
        writer.add(List.of());
        return writer.build(place.key());
    }
}
