package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.fixture.Linting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was learnt under other settings, on another day, or of other contents is not taken for what holds now. */
final class CacheOwnersTest extends CachedVaultTest {

    @Test
    void a_changed_configuration_has_a_cache_of_its_own() throws IOException {
        vault.file("a.md", "---\ntag: x\n---\n").check().reading(1).finding("a.md:2 deprecated-property");
        vault.file("vaultvet.yaml", "rules:\n  deprecated-property: off\n");
        LintConfig off = Linting.configuration(folder);
        vault.config(off).check().reading(1).finding();
        vault.check().reading(0).finding();

        vault.file("vaultvet.yaml", "rules:\n  deprecated-property: error\n");
        vault.config(Linting.configuration(folder)).check().reading(1).finding("a.md:2 deprecated-property");
        vault.file("vaultvet.yaml", "rules:\n  deprecated-property: off\n");
        vault.config(Linting.configuration(folder)).check().reading(0).finding();
    }

    @Test
    void a_changed_schema_file_has_a_cache_of_its_own() throws IOException {
        vault.file("a.md", "---\nx: 1\n---\n")
                .file("vaultvet.yaml", "schemas:\n  - files: \"*.md\"\n    schema: s.json\n")
                .file("s.json", "{\"properties\": {\"x\": {\"type\": \"integer\"}}}");
        vault.config(Linting.configuration(folder)).check().reading(1).finding();

        vault.file("s.json", "{\"properties\": {\"x\": {\"type\": \"string\"}}}");
        vault.config(Linting.configuration(folder)).check().reading(1).finding("a.md:2 front-matter-schema");
    }

    @Test
    void a_changed_setting_of_obsidian_has_a_cache_of_its_own() throws IOException {
        vault.file("a.md", "---\nx: text\n---\n").check().reading(1).finding();
        vault.file(".obsidian/types.json", "{\"types\": {\"x\": \"number\"}}")
                .check()
                .reading(1)
                .finding("a.md:2 property-type");
        vault.file(".obsidian/workspace.json", "{}").check().reading(0);
    }

    @Test
    void a_suppression_ends_on_its_day() throws IOException {
        vault.file("a.md", "%% vaultvet-disable-next-line unwritten-note until 2024-05-01: soon %%\n[[nowhere]]\n");
        vault.today(LocalDate.of(2024, 4, 30)).check().reading(0).finding();
        vault.today(LocalDate.of(2024, 4, 30)).check().reading(0).finding();
        RememberedVault.Checked over =
                vault.today(LocalDate.of(2024, 5, 3)).check().reading(0);
        assertThat(VaultFolder.shown(over.report())).contains("a.md:2 unwritten-note");
    }

    @Test
    void types_in_all_notes_are_counted_without_a_cache() throws IOException {
        vault.file("a.md", "---\nx: 1\n---\n").file("b.md", "---\nx: y\n---\n");
        vault.file("vaultvet.yaml", "rules:\n  mixed-property-types: warning\n");
        vault.config(Linting.configuration(folder));

        assertThat(vault.check().read()).isEmpty();
    }

    /** As in a build that checks out everything anew and gets its cache from the build before. */
    @Test
    void a_restored_cache_knows_the_same_contents_and_hides_no_other() throws IOException {
        vault.hashed()
                .file("a.md", "[[b#One]]")
                .file("b.md", "# One")
                .check()
                .reading(2)
                .finding();
        Path cache = vault.cacheFile();
        Path restored = Files.copy(cache, folder.resolveSibling("restored"), StandardCopyOption.REPLACE_EXISTING);
        for (String name : new String[] {"a.md", "b.md"}) {
            String text = Files.readString(folder.resolve(name));
            Files.delete(folder.resolve(name));
            vault.file(name, text);
        }
        Files.move(restored, cache, StandardCopyOption.REPLACE_EXISTING);
        vault.check().reading(0).finding();

        Files.delete(folder.resolve("b.md"));
        vault.file("b.md", "# Two").check().reading(1).finding("a.md:1 broken-heading-link");
    }

    @Test
    void contents_are_compared_where_the_time_proves_nothing() throws IOException {
        vault.hashed()
                .racy()
                .file("a.md", "[[a#One]]\n# One")
                .check()
                .reading(1)
                .finding();
        vault.check().reading(0).finding();
        vault.file("a.md", "[[a#One]]\n# Two").check().reading(1).finding("a.md:1 broken-heading-link");
    }
}
