package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vaultvet.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CacheOptionsTest {

    @TempDir
    Path vault;

    @TempDir
    Path home;

    @TempDir
    Path caches;

    private CommandLineRun line;

    @BeforeEach
    void fill() {
        assumeThat(vault.getFileSystem().supportedFileAttributeViews()).contains("unix");
        line = new CommandLineRun(vault)
                .file(".obsidian/app.json", "{}")
                .file("a.md", "---\ntag: x\n---\n[[b#One]] [[B_note]] ![[gone.png|100]] [x](b%20note.md)\n")
                .file("b note.md", "# One\n\n[01:02]() [00:59](#t=1) ^id\n\n| [[a|b]] |\n|---|\n\n[[a#^nothing]]")
                .file("c.md", "%% vaultvet-disable unwritten-note: planned %%\n\n[[Later]]\n")
                .file("d.canvas", "{\"nodes\":[{\"id\":\"1\",\"type\":\"file\",\"file\":\"no.md\"}]}");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_report_is_the_same_bytes_without_with_and_with_a_damaged_cache(ReportFormat format) throws IOException {
        String word = format.name().toLowerCase(Locale.ROOT);
        line.run("check", "--no-cache", "--format", word, "--fail-on", "never");
        String out = line.out();
        String err = line.err();
        assertThat(out).isNotEmpty();

        for (int i = 0; i < 3; i++) {
            cached("--format", word);
            assertThat(line.out()).isEqualTo(out);
            assertThat(line.err()).isEqualTo(err);
        }
        byte[] facts = Files.readAllBytes(facts().get(0));
        facts[facts.length / 2] ^= 1;
        Files.write(facts().get(0), facts);
        cached("--format", word);
        assertThat(line.out()).isEqualTo(out);
        assertThat(line.err()).isEqualTo(err);
        assertThat(line.exitCode()).isZero();
    }

    private void cached(String format, String word) {
        line.environment("HOME", home.toString())
                .run("check", "--cache", caches.toString(), format, word, "--fail-on", "never");
    }

    @Test
    void facts_lie_in_the_cache_folder_of_the_user() throws IOException {
        assumeThat(System.getProperty("os.name")).doesNotStartWith("Mac");
        line.environment("HOME", home.toString()).run("check");
        assertThat(names(home.resolve(".cache/vaultvet"))).contains("key");

        line.environment("XDG_CACHE_HOME", caches.toString()).run("check");
        assertThat(names(caches.resolve("vaultvet"))).contains("key");
    }

    @Test
    void nothing_is_kept_in_a_build_or_if_nothing_shall_be() throws IOException {
        line.environment("HOME", home.toString()).environment("CI", "true").run("check");
        line.environment("CI", "false").run("check", "--no-cache");

        assertThat(names(home)).isEmpty();
    }

    @Test
    void nothing_is_kept_of_a_part_or_of_a_vault_that_holds_the_cache_folder() throws IOException {
        line.environment("HOME", home.toString()).run("check", "a.md");
        line.input("[[b]]").run("check", "--stdin-filename", "a.md");
        assertThat(names(home)).isEmpty();

        line.environment("HOME", vault.toString()).run("check");
        assertThat(names(vault)).doesNotContain(".cache");
    }

    @Test
    void what_git_keeps_is_remembered_as_well() throws IOException {
        GitFolder repository = GitFolder.init(vault, Map.of());
        repository.git("add", "a.md");
        repository.git("commit", "--quiet", "--message", "x");
        repository.git("add", "b note.md");
        line.environment("HOME", home.toString()).environment("PATH", System.getenv("PATH"));
        line.run("check", "--staged", "--no-cache");
        String out = line.out();
        assertThat(out).contains("b note.md");
        line.environment("CI", "true").run("check", "--staged");
        assertThat(names(home)).isEmpty();

        for (int i = 0; i < 2; i++) {
            line.run("check", "--staged", "--cache", caches.toString());
            assertThat(line.out()).isEqualTo(out);
        }
        assertThat(facts()).hasSize(1);
    }

    @Test
    void a_folder_in_the_vault_is_refused() throws IOException {
        Files.createSymbolicLink(caches.resolve("link"), vault);
        for (String folder : List.of("cache", ".", vault.resolve("new/folder").toString(), caches + "/link/x")) {
            line.environment("HOME", home.toString()).run("check", "--cache", folder);

            assertThat(line.exitCode()).isEqualTo(2);
            assertThat(line.err())
                    .startsWith("vaultvet: the cache folder \"" + folder + "\" lies in the vault")
                    .contains("name a folder outside of it");
        }
        assertThat(names(home)).isEmpty();
    }

    @Test
    void what_cannot_be_meant_is_refused() throws IOException {
        line.run("check", "--cache", caches.toString(), "--no-cache");
        assertThat(line.exitCode()).isEqualTo(2);
        assertThat(line.err()).contains("--cache and --no-cache do not go together");

        Path file = Files.createFile(caches.resolve("file"));
        line.run("check", "--cache", file.toString());
        assertThat(line.exitCode()).isEqualTo(2);
        assertThat(line.err()).contains("is not a folder");
    }

    /** A build has a new home each time: the secret of the build service says that the cache is its own. */
    @Test
    void builds_know_each_others_caches_by_a_secret() throws IOException {
        line.environment("CI", "true").environment("VAULTVET_CACHE_KEY", "of main");
        cached("--format", "json");
        line.environment("HOME", caches.resolve("other home").toString()).run("check", "--cache", caches.toString());
        assertThat(facts()).hasSize(1);

        line.environment("VAULTVET_CACHE_KEY", "of somebody else");
        cached("--format", "json");
        assertThat(facts()).hasSize(2);
        assertThat(names(home)).isEmpty();
    }

    private List<Path> facts() throws IOException {
        try (Stream<Path> files = Files.list(caches)) {
            return files.filter(file -> file.toString().endsWith(".facts")).toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
