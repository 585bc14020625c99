package io.github.vaultvet.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FactCacheTest {

    private static final KeyedHash.Value OWNER = new KeyedHash.Value(3, 4);
    private static final int NOTES = 100;
    private static final int BYTES = 200;

    @TempDir
    private Path caches;

    @Test
    void what_there_is_memory_for_is_kept() {
        assertThat(known(learn(1 << 20))).isEqualTo(NOTES);
    }

    @Test
    void rather_nothing_is_kept_than_more_than_there_is_memory_for() {
        assertThat(known(learn(NOTES * BYTES))).isZero();
    }

    @Test
    void a_cache_that_grows_too_large_stays_as_it_was() {
        learn(1 << 20);
        FactCache cache = learn((long) NOTES * BYTES * 3 / 2);

        assertThat(known(cache)).isEqualTo(NOTES);
        try (var files = Files.list(caches)) {
            assertThat(files).hasSize(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Learns an entry for each note, at most so many bytes, and writes them down. */
    private FactCache learn(long most) {
        FactCache cache = open(most);
        listing().files().forEach(note -> cache.learn(note, new byte[BYTES]));
        cache.save();
        return open(most);
    }

    private FactCache open(long most) {
        return FactCache.open(new CachePlace(caches, new KeyedHash.Key(1, 2), false), OWNER, listing(), most);
    }

    private static FactCache.Listing listing() {
        List<VaultPath> notes = IntStream.range(0, NOTES)
                .mapToObj(number -> VaultPath.of("note%03d.md".formatted(number)))
                .toList();
        return new FactCache.Listing(notes, List.of(), Long.MAX_VALUE);
    }

    private static long known(FactCache cache) {
        return listing().files().stream()
                .filter(note -> cache.known().number(note) >= 0)
                .count();
    }
}
