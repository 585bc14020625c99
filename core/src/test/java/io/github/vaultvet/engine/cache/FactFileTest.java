package io.github.vaultvet.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.text.VaultPath;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FactFileTest {

    private static final KeyedHash.Key KEY = new KeyedHash.Key(1, 2);
    private static final KeyedHash.Value OWNER = new KeyedHash.Value(3, 4);
    private static final VaultPath FIRST = VaultPath.of("a/first.md");
    private static final VaultPath IMAGE = VaultPath.of("a/image.png");
    private static final VaultPath LAST = VaultPath.of("a/last.md");

    private static byte[] file() {
        FactWriter builder = new FactWriter(OWNER, List.of(VaultPath.of("empty")), 3, 0);
        builder.add(FIRST, new byte[] {1, 2, 3}, 0, 3);
        builder.add(IMAGE, new byte[0], 0, 0);
        builder.add(LAST, new byte[] {9, 7, 8, 9}, 1, 3);
        BinaryWriter links = builder.links(true, new KeyedHash.Value(5, 6));
        KnownLinks.writeSound(new int[] {2}, links);
        KnownLinks.writeUnlike(new BitSet(0), links);
        KnownLinks.writeUnlike(BitSet.valueOf(new long[] {10}), links);
        builder.add(List.of(new KnownFolder(
                "a/", new FolderStamp(1, 2, 3, 4), List.of("b", ".c"), List.of(new KnownFolder.Run(0, 3)))));
        return builder.build(KEY).toByteArray();
    }

    @Test
    void names_and_entries_are_read_as_they_were_written() {
        FactFile read = FactFile.read(file(), KEY, OWNER).orElseThrow();

        assertThat(read.files()).containsExactly(FIRST, IMAGE, LAST);
        assertThat(read.names().foldersWithoutFiles()).containsExactly(VaultPath.of("empty"));
        assertThat(read.names().folders())
                .containsExactly(new KnownFolder(
                        "a/", new FolderStamp(1, 2, 3, 4), List.of("b", ".c"), List.of(new KnownFolder.Run(0, 3))));
        assertThat(read.number(IMAGE)).isNegative();
        assertThat(read.number(VaultPath.of("a/missing.md"))).isNegative();
        BinaryReader last = read.entry(read.number(LAST));
        assertThat(List.of(last.number(), last.number())).containsExactly(7, 8);
    }

    @Test
    void where_links_lead_is_read_as_it_was_written() {
        FactFile read = FactFile.read(file(), KEY, OWNER).orElseThrow();
        KnownLinks links = read.links();

        assertThat(links.wereAmong(new KeyedHash.Value(5, 6))).isTrue();
        assertThat(links.wereAmong(new KeyedHash.Value(5, 7))).isFalse();
        assertThat(links.areSound(0, new boolean[] {true, false, true})).isTrue();
        assertThat(links.areSound(0, new boolean[] {true, true, false})).isFalse();
        assertThat(links.areSound(0, new boolean[] {false, true, true})).isFalse();
        assertThat(links.areSound(1, new boolean[] {true, true, true})).isFalse();
        assertThat(links.areSound(2, new boolean[] {true, true, true})).isFalse();
        assertThat(links.unlike(2)).isEqualTo(BitSet.valueOf(new long[] {10}));
        assertThat(links.unlike(1)).isEqualTo(new BitSet());
        assertThat(links.unlike(0)).isEqualTo(new BitSet());
    }

    @Test
    void a_link_to_a_file_that_there_is_not_makes_it_no_cache() {
        FactWriter builder = new FactWriter(OWNER, List.of(), 1, 0);
        builder.add(FIRST, new byte[] {1}, 0, 1);
        KnownLinks.writeSound(new int[] {1}, builder.links(true, OWNER));
        builder.add(List.of());

        assertThat(FactFile.read(builder.build(KEY).toByteArray(), KEY, OWNER)).isEmpty();
    }

    @Test
    void a_folder_with_files_that_there_are_not_makes_it_no_cache() {
        for (KnownFolder.Run run : List.of(
                new KnownFolder.Run(0, 2),
                new KnownFolder.Run(1, 1),
                new KnownFolder.Run(-1, 1),
                new KnownFolder.Run(0, -1),
                new KnownFolder.Run(Integer.MAX_VALUE, Integer.MAX_VALUE))) {
            FactWriter writer = new FactWriter(OWNER, List.of(), 1, 0);
            writer.add(FIRST, new byte[] {1}, 0, 1);
            KnownLinks.writeUnlike(new BitSet(0), writer.links(true, OWNER));
            writer.add(List.of(new KnownFolder("", new FolderStamp(1, 2, 3, 4), List.of(), List.of(run))));

            assertThat(FactFile.read(writer.build(KEY).toByteArray(), KEY, OWNER))
                    .as("%s", run)
                    .isEmpty();
        }
    }

    @Test
    void no_bit_can_be_another() {
        byte[] bytes = file();
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] damaged = bytes.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(FactFile.read(damaged, KEY, OWNER)).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void nothing_can_be_cut_off_or_put_behind() {
        byte[] bytes = file();
        for (int length = 0; length < bytes.length; length++) {
            assertThat(FactFile.read(Arrays.copyOf(bytes, length), KEY, OWNER)).isEmpty();
        }

        assertThat(FactFile.read(Arrays.copyOf(bytes, bytes.length + 1), KEY, OWNER))
                .isEmpty();
    }

    @Test
    void it_is_believed_only_with_its_key_and_for_its_owner() {
        byte[] bytes = file();

        assertThat(FactFile.read(bytes, new KeyedHash.Key(1, 3), OWNER)).isEmpty();
        assertThat(FactFile.read(bytes, KEY, new KeyedHash.Value(3, 5))).isEmpty();
    }
}
