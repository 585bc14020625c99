package io.github.vaultvet.engine;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of folders, a run that does not list all of them finds what one finds that does. */
final class RecalledFoldersTest {

    @TempDir
    Path folder;

    @TempDir
    Path caches;

    private RememberedVault vault;

    @BeforeEach
    void fill() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("unix");
        vault = new RememberedVault(folder, caches)
                .file("Index.md", "[[Note]] ![[image.png]] [[gone]]")
                .file("sub/Note.md", "text")
                .file("sub/deep/Other.md", "text")
                .file("media/image.png", "")
                .file(".trash/old.md", "");
        vault.check().reading(3).finding("Index.md:1 unwritten-note");
        vault.check().reading(0).finding("Index.md:1 unwritten-note");
    }

    @Test
    void a_file_that_comes_or_goes_in_a_known_folder_is_seen() throws IOException {
        Files.delete(folder.resolve("media/image.png"));
        vault.check().finding("Index.md:1 broken-embed", "Index.md:1 unwritten-note");

        vault.file("sub/deep/gone.md", "").check().finding("Index.md:1 broken-embed");
        vault.file("media/image.png", "").check().finding();
        vault.check().reading(0).finding();
    }

    @Test
    void files_whose_names_collide_are_found_again() throws IOException {
        assumeThat(Files.exists(folder.resolve("INDEX.md")))
                .as("names that differ in case are two")
                .isFalse();
        vault.file("sub/NOTE.md", "").check();
        vault.check()
                .reading(0)
                .finding("Index.md:1 ambiguous-link", "Index.md:1 unwritten-note", "sub/Note.md:1 file-name-collision");
        Files.delete(folder.resolve("sub/NOTE.md"));
        vault.check().finding("Index.md:1 unwritten-note");
        vault.check().reading(0).finding("Index.md:1 unwritten-note");
    }

    @Test
    void a_folder_that_comes_moves_or_goes_is_seen() throws IOException {
        vault.file("sub/more/gone.md", "").check().finding();
        Files.move(folder.resolve("sub"), folder.resolve("other"));
        vault.check().finding();
        Files.delete(folder.resolve("other/more/gone.md"));
        vault.check().finding("Index.md:1 unwritten-note");
        Files.delete(folder.resolve("other/more"));
        vault.check().finding("Index.md:1 unwritten-note");
    }

    @Test
    void a_folder_in_the_place_of_a_file_and_a_file_in_the_place_of_a_folder_are_seen() throws IOException {
        Files.delete(folder.resolve("media/image.png"));
        Files.createDirectory(folder.resolve("media/image.png"));
        vault.check().finding("Index.md:1 broken-embed", "Index.md:1 unwritten-note");

        Files.delete(folder.resolve("sub/deep/Other.md"));
        Files.delete(folder.resolve("sub/deep"));
        vault.file("sub/deep", "no folder").check();
    }

    @Test
    void a_known_folder_may_become_a_vault_of_its_own() throws IOException {
        vault.file("sub/.obsidian/app.json", "{}")
                .check()
                .finding("Index.md:1 unwritten-note", "Index.md:1 unwritten-note");
        vault.check().finding("Index.md:1 unwritten-note", "Index.md:1 unwritten-note");
        Files.delete(folder.resolve("sub/.obsidian/app.json"));
        Files.delete(folder.resolve("sub/.obsidian"));
        vault.check().finding("Index.md:1 unwritten-note");
    }

    @Test
    void what_a_link_leads_to_is_asked_each_time() throws IOException {
        Path elsewhere = Files.createDirectory(caches.resolve("elsewhere"));
        Path target = elsewhere.resolve("target");
        Files.createSymbolicLink(folder.resolve("sub/linked"), target);
        vault.check();

        Files.createDirectory(target);
        vault.check();
        Files.delete(target);
        Files.writeString(target, "");
        vault.check();
        Files.delete(folder.resolve("sub/linked"));
    }

    @Test
    void the_bin_is_looked_into_each_time() throws IOException {
        vault.file(".trash/gone.md", "").check().finding("Index.md:1 broken-link");
        Files.delete(folder.resolve(".trash/gone.md"));
        vault.check().finding("Index.md:1 unwritten-note");
    }

    @Test
    void what_came_in_the_tick_of_the_run_is_seen() throws IOException {
        RememberedVault hasty = new RememberedVault(folder, caches.resolve("hasty")).racy();
        for (int i = 0; i < 10; i++) {
            hasty.file("sub/new" + i + ".md", "[[new" + (i + 1) + "]]").check();
        }
    }
}
