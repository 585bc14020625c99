package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of a note holds as long as the names do that its links were looked up by, and their targets are judged anew. */
final class RecalledLinksTest extends CachedVaultTest {

    @BeforeEach
    void fill() throws IOException {
        vault.file("Index.md", "[[Target]] ![[image.png]] [[x/Other]] [t](Target.md)")
                .file("Target.md", "# Heading\n")
                .file("x/Other.md", "[[../Target]] [[#Here]]\n\n# Here\n")
                .file("alone.md", "no link")
                .file("image.png", "");
        vault.check().reading(4).finding();
    }

    @Test
    void who_links_to_a_file_that_has_gone_is_read_again() throws IOException {
        Files.delete(folder.resolve("image.png"));

        vault.check().reading(1).finding("Index.md:1 broken-embed");
        vault.check().reading(0).finding("Index.md:1 broken-embed");
    }

    @Test
    void who_links_to_a_name_that_another_file_has_now_is_read_again() throws IOException {
        vault.file("y/Other.md", "").check().reading(2).finding();
        vault.file("y/other.md", "").check();
    }

    @Test
    void a_tie_is_seen_and_so_is_its_end() throws IOException {
        vault.file("p/Tie.md", "").file("Two.md", "[[Tie]]").check().reading(2).finding();

        vault.file("q/TIE.md", "").check().reading(2).finding("Two.md:1 ambiguous-link");
        Files.delete(folder.resolve("p/Tie.md"));
        vault.check().reading(1).finding();
    }

    @Test
    void a_note_that_moves_is_read_where_it_is() throws IOException {
        Files.createDirectories(folder.resolve("deep/er"));
        Files.move(folder.resolve("x/Other.md"), folder.resolve("deep/er/Other.md"));

        vault.check().reading(2).finding("Index.md:1 broken-link", "deep/er/Other.md:1 broken-link");
    }

    @Test
    void a_heading_that_goes_breaks_links_of_notes_that_are_not_read() throws IOException {
        vault.file("Deep.md", "[[Target#Heading]] [[Target#^block]]")
                .file("Target.md", "# Heading\n\ntext ^block\n")
                .check()
                .reading(2)
                .finding();

        vault.file("Target.md", "# Headings\n\ntext ^black\n")
                .check()
                .reading(1)
                .finding("Deep.md:1 broken-heading-link", "Deep.md:1 broken-block-link");
        vault.check().reading(0);
    }

    @Test
    void a_heading_that_comes_and_goes_again_is_judged_each_time() throws IOException {
        vault.file("Deep.md", "[[Target#Heading]]").check().reading(1).finding();
        vault.check().reading(0).finding();

        vault.file("Target.md", "# Other\n").check().reading(1).finding("Deep.md:1 broken-heading-link");
        vault.check().reading(0).finding("Deep.md:1 broken-heading-link");
        vault.file("Target.md", "# Heading\n").check().reading(1).finding();
        vault.check().reading(0).finding();
    }

    @Test
    void who_links_into_a_note_that_is_another_file_now_is_judged_anew() throws IOException {
        vault.file("Deep.md", "[[Target#Heading]]").check().finding();
        vault.check().reading(0).finding();

        Files.delete(folder.resolve("Target.md"));
        Files.createSymbolicLink(
                folder.resolve("Target.md"), folder.getFileSystem().getPath("alone.md"));
        vault.check().reading(0).finding("Deep.md:1 broken-heading-link");
    }

    @Test
    void what_explains_a_missing_target_is_seen_when_it_comes_and_goes() throws IOException {
        String unexplained = "Lost.md:1 unwritten-note";
        String explained = "Lost.md:1 broken-link";
        vault.file("Lost.md", "[[Some Name]]").check().reading(1).finding(unexplained);
        vault.check().reading(0).finding(unexplained);

        vault.file("alone.md", "---\naliases: [Some Name]\n---\n")
                .check()
                .reading(1)
                .finding(explained);
        vault.check().reading(0).finding(explained);
        vault.file("alone.md", "no link").check().reading(1).finding(unexplained);

        vault.file(".trash/Some Name.md", "").check().reading(0).finding(explained);
        Files.delete(folder.resolve(".trash/Some Name.md"));
        vault.check().reading(0).finding(unexplained);

        vault.file("x/some-name.md", "").check().finding(explained);
        vault.check().reading(0).finding(explained);
        Files.delete(folder.resolve("x/some-name.md"));
        vault.check().reading(0).finding(unexplained);
    }

    @Test
    void a_base_sees_folders_come_and_go() throws IOException {
        vault.file("b.base", "filters: file.inFolder(\"x\")\n")
                .check()
                .reading(1)
                .finding();
        Files.createDirectories(folder.resolve("z"));
        Files.move(folder.resolve("x/Other.md"), folder.resolve("z/Other.md"));

        vault.check();
        Files.delete(folder.resolve("x"));
        assertThat(VaultFolder.shown(vault.check().report())).contains("b.base:1 broken-link");
    }

    @Test
    void a_renamed_folder_costs_its_notes_and_who_links_to_them() throws IOException {
        for (int i = 0; i < 3_000; i++) {
            vault.file("refer/" + i + ".md", "[[Target]] [[old/Note]]");
        }
        vault.file("old/Note.md", "").check().reading(3_001).finding();
        vault.check().reading(0);

        Files.move(folder.resolve("old"), folder.resolve("new"));
        RememberedVault.Checked renamed = vault.check().reading(3_001);
        assertThat(renamed.report().diagnostics()).hasSize(3_000);
        vault.check().reading(0);
    }
}
