package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that a finding may depend on can change without the digest. */
final class VaultDigestTest {

    @TempDir
    private Path folder;

    private VaultFolder vault;

    @BeforeEach
    void fillTheVault() throws IOException {
        vault = new VaultFolder(folder)
                .note("a.md", "[[b]] and [[c]]")
                .note("b.md", "text")
                .file("board.canvas", "{}")
                .file("picture.png", "pixels")
                .file(".trash/old.md", "gone")
                .file(".obsidian/app.json", "{}")
                .file("schemas/video.json", "{\"type\": \"object\"}")
                .file("rules.yaml", "planned: [x]\n")
                .file(
                        "vaultvet.yaml",
                        "extends: rules.yaml\nschemas:\n  - files: \"*\"\n    schema: schemas/video.json\n")
                .file("vaultvet-baseline.tsv", "");
    }

    private String digest(String... circumstances) throws VaultException, ConfigException {
        FoundVault found = new FoundVault(folder.toAbsolutePath(), "vault", "holds .obsidian", List.of());
        LintConfig config = ConfigFile.load(found, RuleCatalog.load());
        LintRequest request = new LintRequest(
                found.root(), found.shownRoot(), found.reason(), found.selected(), config, 0, Progress.NONE, true);
        return VaultDigest.of(request.with(BaselineFile.of(found).read()), List.of(circumstances));
    }

    @Test
    void nothing_has_changed() throws VaultException, ConfigException {
        assertThat(digest("a")).isEqualTo(digest("a")).matches("[0-9a-f]{64}");
    }

    @Test
    void neither_time_nor_what_stands_in_an_attachment_is_looked_at()
            throws IOException, VaultException, ConfigException {
        String before = digest();
        Files.setLastModifiedTime(folder.resolve("a.md"), FileTime.from(Instant.EPOCH));
        vault.file("picture.png", "other pixels");

        assertThat(digest()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, '[[b]] and [[d]]'",
        "board.canvas, []",
        "new.png, ''",
        ".trash/c.md, ''",
        ".obsidian/app.json, '{\"userIgnoreFilters\": []}'",
        "schemas/video.json, '{\"type\": \"string\"}'",
        "rules.yaml, 'planned: [c]\n'",
    })
    void a_file_that_counts_has_changed(String file, String text) throws IOException, VaultException, ConfigException {
        String before = digest();
        FileTime time = Files.getLastModifiedTime(folder.resolve("a.md"));
        vault.file(file, text);
        Files.setLastModifiedTime(folder.resolve(file), time);

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void a_baseline_was_written() throws IOException, VaultException, ConfigException {
        String before = digest();
        FoundVault found = new FoundVault(folder, "vault", "holds .obsidian", List.of());
        LintRequest request =
                new LintRequest(folder, "vault", "given", List.of(), LintConfig.defaults(), 0, Progress.NONE, false);
        BaselineFile.of(found).write(Linter.run(request).baseline().grown());

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void a_file_was_deleted() throws IOException, VaultException, ConfigException {
        String before = digest();
        Files.delete(folder.resolve("picture.png"));

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void an_empty_folder_has_come() throws IOException, VaultException, ConfigException {
        String before = digest();
        Files.createDirectory(folder.resolve("c"));

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void text_has_moved_from_one_note_to_the_next() throws IOException, VaultException, ConfigException {
        vault.note("a.md", "one").note("b.md", "two");
        String before = digest();
        vault.note("a.md", "onet").note("b.md", "wo");

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void circumstances_have_changed() throws VaultException, ConfigException {
        assertThat(digest("failOn error")).isNotEqualTo(digest("failOn never"));
    }

    @Test
    void the_history_goes_on() throws VaultException, ConfigException {
        GitRepository repository = GitRepository.init(folder);
        repository.commit();
        String before = digest();
        repository.git("commit", "--quiet", "--allow-empty", "-m", "x");

        assertThat(digest()).isNotEqualTo(before);
    }
}
