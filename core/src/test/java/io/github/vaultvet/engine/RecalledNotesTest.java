package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A note that is the same is not read again; one that is not is read again, however well that is hidden. */
final class RecalledNotesTest extends CachedVaultTest {

    @BeforeEach
    void fill() throws IOException {
        vault.file("a.md", "[[b#One]] [[nowhere]]\n\n[[b#Two]]")
                .file("b.md", "# One\n\n# Twa")
                .file("c.md", "---\ncreated: 2024-02-30\n---\n");
        vault.check().reading(3).finding("a.md:1 unwritten-note", "a.md:3 broken-heading-link", "c.md:2 invalid-date");
    }

    @Test
    void an_unchanged_vault_is_not_read() {
        vault.check().reading(0);
        vault.jobs(8).check().reading(0);
    }

    @Test
    void a_note_of_the_same_size_is_read_again() throws IOException {
        vault.file("b.md", "# One\n\n# Two").check().reading(1).finding("a.md:1 unwritten-note", "c.md:2 invalid-date");
    }

    @Test
    void a_time_that_was_set_back_hides_nothing() throws IOException {
        Path note = folder.resolve("b.md");
        FileTime before = Files.getLastModifiedTime(note);
        vault.file("b.md", "# One\n\n# Two");
        Files.setLastModifiedTime(note, before);

        vault.check().reading(1).finding("a.md:1 unwritten-note", "c.md:2 invalid-date");
    }

    @Test
    void another_file_of_the_same_size_and_time_hides_nothing() throws IOException {
        Path note = folder.resolve("b.md");
        Path other = Files.writeString(caches.resolve("other"), "# One\n\n# Two");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(note));
        Files.move(other, note, StandardCopyOption.REPLACE_EXISTING);

        vault.check().reading(1).finding("a.md:1 unwritten-note", "c.md:2 invalid-date");
    }

    @Test
    void a_note_that_was_only_touched_is_read_again() throws IOException {
        Files.setLastModifiedTime(folder.resolve("b.md"), FileTime.fromMillis(0));

        vault.check().reading(1);
        vault.check().reading(0);
    }

    @Test
    void what_was_written_in_the_tick_of_the_run_is_not_relied_on() throws IOException {
        RememberedVault hasty = new RememberedVault(folder, caches.resolve("hasty")).racy();
        for (char last = 'a'; last < 'k'; last++) {
            hasty.file("b.md", "# One\n\n# Tw" + last).check().reading(0);
        }
    }

    @Test
    void few_new_notes_are_read_again_rather_than_all_written_down() throws IOException {
        for (int i = 0; i < 200; i++) {
            vault.file("more/" + i + ".md", "text " + i);
        }
        vault.check().reading(200);
        byte[] before = Files.readAllBytes(vault.cacheFile());

        vault.file("more/7.md", "other").check().reading(1);
        vault.check().reading(1);
        assertThat(vault.cacheFile()).hasBinaryContent(before);

        for (int i = 0; i < 50; i++) {
            vault.file("more/" + i + ".md", "changed");
        }
        vault.check().reading(50);
        vault.check().reading(0);
    }

    @Test
    void notes_that_cannot_be_read_are_tried_again() throws IOException {
        Files.delete(folder.resolve("c.md"));
        Files.createSymbolicLink(folder.resolve("c.md"), folder.getFileSystem().getPath("nowhere.md"));
        vault.check();

        Files.delete(folder.resolve("c.md"));
        vault.file("c.md", "---\ncreated: 2024-02-31\n---\n");
        vault.check();
        Files.delete(folder.resolve("c.md"));
        vault.check();
    }

    @Test
    void a_linked_note_is_read_each_time() throws IOException {
        Files.createSymbolicLink(
                folder.resolve("link.md"), folder.getFileSystem().getPath("b.md"));
        vault.check().reading(0);
        vault.file("b.md", "# One\n\n# Two\n[[gone]]").check().reading(1);
    }
}
