package io.github.vaultvet.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.Cause;
import io.github.vaultvet.vault.FileIndex;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.Resolution;
import io.github.vaultvet.vault.UnsettledLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @Test
    void links_are_known_to_be_sound_while_all_that_they_lead_to_is_as_it_was() {
        hearSound(note(7), note(3), note(9), note(3));

        assertThat(sound(note(7), 3, 7, 9)).isTrue();
        assertThat(sound(note(7), 3, 9)).isFalse();
        assertThat(sound(note(7), 3, 7)).isFalse();
        assertThat(sound(note(7), 7, 9)).isFalse();
        assertThat(sound(note(3), 3, 7, 9)).isFalse();
    }

    @Test
    void links_are_known_to_be_sound_only_among_the_same_names() {
        hearSound(note(7), note(3));

        Listing without = new Listing(listing().files().subList(0, 99), List.of(), Long.MAX_VALUE);
        FactCache cache = new FactCache(EarlierRun.open(place(), OWNER, caches, Long.MAX_VALUE), without, 1 << 20);
        cache.use(3);
        cache.use(7);
        assertThat(cache.soundNotes().test(note(7))).isFalse();
    }

    @Test
    void what_is_known_of_sound_links_outlasts_a_run_that_writes_the_rest_anew() {
        hearSound(note(7), note(3));
        FactCache cache = open(1 << 20);
        for (int number = 0; number < NOTES; number++) {
            if (number < 50) {
                cache.use(number);
            } else {
                cache.learn(note(number), new byte[BYTES]);
            }
        }
        cache.save(FileIndex.of(listing().files()));

        assertThat(sound(note(7), 3, 7)).isTrue();
    }

    @Test
    void links_that_are_like_no_name_stay_so_while_all_names_do() {
        FactCache cache = open(1 << 20);
        listing().files().forEach(note -> cache.learn(note, new byte[BYTES]));
        cache.links(() -> names("alias")).judged(note(7), List.of(linkTo(note(3)), linkToNothing(), linkToNothing()));
        cache.save(FileIndex.of(listing().files()));

        assertThat(unlike("alias", 7)).isEqualTo(BitSet.valueOf(new long[] {6}));
        assertThat(unlike("another", 7)).isEqualTo(new BitSet());
        assertThat(unlike("alias", 3)).isEqualTo(new BitSet());
        assertThat(open(1 << 20).links().unlikeAnything(note(7))).isEqualTo(new BitSet());
    }

    @Test
    void that_all_names_are_different_is_known_while_none_comes_or_goes() {
        learn(1 << 20);
        assertThat(open(1 << 20).hasDistinctNames()).isTrue();
        assertThat(listing(NOTES - 1).hasDistinctNames()).isFalse();

        List<VaultPath> alike = new ArrayList<>(listing().files());
        alike.add(VaultPath.of("NOTE000.md"));
        FactCache cache = open(1 << 20);
        listing().files().forEach(note -> cache.learn(note, new byte[BYTES]));
        cache.save(FileIndex.of(alike));
        assertThat(open(1 << 20).hasDistinctNames()).isFalse();
    }

    /** What is known when only the first files are there. */
    private FactCache listing(int count) {
        Listing listing = new Listing(listing().files().subList(0, count), List.of(), Long.MAX_VALUE);
        return new FactCache(EarlierRun.open(place(), OWNER, caches, Long.MAX_VALUE), listing, 1 << 20);
    }

    /** What is known of the links of a note if only one is as it was. */
    private BitSet unlike(String otherNames, int unchanged) {
        FactCache cache = open(1 << 20);
        cache.use(unchanged);
        return cache.links(() -> names(otherNames)).unlikeAnything(note(7));
    }

    private static BinaryWriter names(String text) {
        return new BinaryWriter().text(text);
    }

    /** A run in which all links of a note lead to these notes. */
    private void hearSound(VaultPath source, VaultPath... targets) {
        FactCache cache = open(1 << 20);
        listing().files().forEach(note -> cache.learn(note, new byte[BYTES]));
        cache.links()
                .judged(source, Stream.of(targets).map(FactCacheTest::linkTo).toList());
        cache.save(FileIndex.of(listing().files()));
    }

    private static JudgedLink linkTo(VaultPath target) {
        return link(new Resolution.Found(target), Optional.empty(), JudgedLink.FragmentStatus.FOUND);
    }

    private static JudgedLink linkToNothing() {
        Cause unwritten = new Cause.Unwritten(Optional.empty(), Optional.empty());
        return link(new Resolution.Missing(), Optional.of(unwritten), JudgedLink.FragmentStatus.NONE);
    }

    private static JudgedLink link(Resolution resolution, Optional<Cause> cause, JudgedLink.FragmentStatus fragment) {
        Span span = new Span(0, 1);
        Link link = new WikiLink(span, "t", "#h", span, false, Optional.empty(), false, false);
        UnsettledLink unsettled = new UnsettledLink(link, Place.wholeFile(), "t");
        return new JudgedLink(note(7), unsettled, resolution, cause, List.of(), fragment, false);
    }

    /** Whether links are known to be sound in a run in which only these notes are as they were. */
    private boolean sound(VaultPath note, int... unchanged) {
        FactCache cache = open(1 << 20);
        IntStream.of(unchanged).forEach(cache::use);
        return cache.soundNotes().test(note);
    }

    /** Learns an entry for each note, at most so many bytes, and writes them down. */
    private FactCache learn(long most) {
        FactCache cache = open(most);
        listing().files().forEach(note -> cache.learn(note, new byte[BYTES]));
        cache.save(FileIndex.of(listing().files()));
        return open(most);
    }

    private FactCache open(long most) {
        return new FactCache(EarlierRun.open(place(), OWNER, caches, Long.MAX_VALUE), listing(), most);
    }

    private CachePlace place() {
        return new CachePlace(caches, new KeyedHash.Key(1, 2), false);
    }

    private static Listing listing() {
        List<VaultPath> notes =
                IntStream.range(0, NOTES).mapToObj(FactCacheTest::note).toList();
        return new Listing(notes, List.of(), Long.MAX_VALUE);
    }

    private static VaultPath note(int number) {
        return VaultPath.of("note%03d.md".formatted(number));
    }

    private static long known(FactCache cache) {
        return listing().files().stream()
                .filter(note -> cache.known().number(note) >= 0)
                .count();
    }
}
