package io.github.vaultvet.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is as it was is not listed again; one that is not is, however well that is hidden. */
final class FolderMemoryTest {

    private static final KeyedHash.Value OWNER = new KeyedHash.Value(3, 4);
    private static final List<VaultPath> FILES = List.of(
            VaultPath.of("a.md"), VaultPath.of("sub/b.md"), VaultPath.of("sub/deep/c.md"), VaultPath.of("sub/z.md"));

    @TempDir
    private Path root;

    @TempDir
    private Path caches;

    @BeforeEach
    void fill() throws IOException {
        assumeThat(FolderStamp.isReliable(root))
                .as("the file system is known to keep the times of folders")
                .isTrue();
        Files.createDirectories(root.resolve("sub/deep"));
        for (VaultPath file : FILES) {
            Files.writeString(root.resolve(file.value()), "text");
        }
    }

    @Test
    void what_lies_in_folders_is_recalled() {
        learn(Long.MAX_VALUE);

        assertThat(recalled("")).hasValue(new FolderMemory.Content(FILES.subList(0, 1), List.of("sub")));
        assertThat(recalled("sub/"))
                .hasValue(new FolderMemory.Content(List.of(FILES.get(1), FILES.get(3)), List.of("deep")));
        assertThat(recalled("sub/deep/")).hasValue(new FolderMemory.Content(FILES.subList(2, 3), List.of()));
        assertThat(recalled("other/")).isEmpty();
    }

    @Test
    void all_files_are_known_once_every_folder_was_recalled() {
        learn(Long.MAX_VALUE);
        FolderMemory folders = open(Long.MAX_VALUE).folders();

        recall(folders, "", "sub/");
        assertThat(folders.allFiles()).isEmpty();
        recall(folders, "sub/deep/");
        assertThat(folders.allFiles()).hasValue(FILES);
        recall(folders, "other/");
        assertThat(folders.allFiles()).isEmpty();
    }

    @Test
    void not_all_files_are_known_if_a_folder_is_to_be_listed_again() throws IOException {
        learn(Long.MAX_VALUE);
        Files.writeString(root.resolve("sub/new.md"), "");
        FolderMemory folders = open(Long.MAX_VALUE).folders();

        recall(folders, "", "sub/", "sub/deep/");
        assertThat(folders.allFiles()).isEmpty();
        assertThat(FolderMemory.none().allFiles()).isEmpty();
    }

    @Test
    void a_folder_that_was_written_to_is_listed_again() throws IOException {
        learn(Long.MAX_VALUE);
        FileTime before = Files.getLastModifiedTime(root.resolve("sub"));
        Files.writeString(root.resolve("sub/new.md"), "");
        Files.setLastModifiedTime(root.resolve("sub"), before);

        assertThat(recalled("sub/")).isEmpty();
        assertThat(recalled("")).isPresent();
        assertThat(recalled("sub/deep/")).isPresent();
    }

    @Test
    void another_folder_of_the_same_name_is_listed_again() throws IOException {
        learn(Long.MAX_VALUE);
        FileTime before = Files.getLastModifiedTime(root.resolve("sub/deep"));
        Files.move(root.resolve("sub/deep"), caches.resolve("away"));
        Files.createDirectory(root.resolve("sub/deep"));
        Files.setLastModifiedTime(root.resolve("sub/deep"), before);

        assertThat(recalled("sub/deep/")).isEmpty();
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_seen() throws IOException {
        learn(Long.MAX_VALUE);
        Files.move(root.resolve("sub/deep"), caches.resolve("away"));
        Files.writeString(root.resolve("sub/deep"), "");

        assertThat(recalled("sub/deep/")).isEmpty();
        assertThat(recalled("sub/")).isEmpty();
    }

    @Test
    void a_folder_that_was_touched_in_the_tick_of_the_run_is_not_relied_on() {
        learn(0);

        assertThat(recalled("")).isEmpty();
        assertThat(recalled("sub/")).isEmpty();
    }

    @Test
    void what_was_recalled_is_kept_when_all_is_written_anew() {
        learn(Long.MAX_VALUE);
        learn(Long.MAX_VALUE);

        assertThat(recalled("sub/")).isPresent();
    }

    /** What lies below a folder may be mounted there from elsewhere, be it the first that is listed. */
    @Test
    void a_folder_of_another_file_system_than_the_root_s_is_not_relied_on() throws IOException {
        Path other = Path.of("/dev/shm");
        assumeThat(FolderStamp.isReliable(other)).as("memory as a file system").isTrue();
        Path mounted = Files.createTempDirectory(other, "vaultvet");
        try {
            boolean elsewhere = FolderStamp.of(mounted).orElseThrow().device()
                    != FolderStamp.of(root).orElseThrow().device();
            assumeThat(elsewhere).as("the root lies elsewhere").isTrue();
            FolderMemory folders = open(Long.MAX_VALUE).folders();
            folders.recall("sub/", mounted);
            folders.learn("sub/", List.of());

            assertThat(folders.reliable(root, FILES)).isEmpty();
        } finally {
            Files.delete(mounted);
        }
    }

    private EarlierRun open(long settledNanos) {
        return EarlierRun.open(new CachePlace(caches, new KeyedHash.Key(1, 2), false), OWNER, root, settledNanos);
    }

    private void recall(FolderMemory folders, String... prefixes) {
        for (String prefix : prefixes) {
            Optional<FolderMemory.Content> known = folders.recall(prefix, root.resolve(prefix));
            if (known.isEmpty()) {
                folders.learn(prefix, List.of());
            }
        }
    }

    private Optional<FolderMemory.Content> recalled(String prefix) {
        return open(Long.MAX_VALUE).folders().recall(prefix, root.resolve(prefix));
    }

    /** A run that asks for all folders and lists those that are not known. */
    private void learn(long settledNanos) {
        EarlierRun run = open(settledNanos);
        visit(run.folders(), "", List.of("sub"));
        visit(run.folders(), "sub/", List.of("deep"));
        visit(run.folders(), "sub/deep/", List.of());
        FactCache cache = run.facts(FILES, List.of());
        FILES.forEach(file -> cache.learn(file, new byte[] {1}));
        cache.save(FileIndex.of(FILES));
    }

    private void visit(FolderMemory folders, String prefix, List<String> names) {
        if (folders.recall(prefix, root.resolve(prefix)).isEmpty()) {
            folders.learn(prefix, names);
        }
    }
}
