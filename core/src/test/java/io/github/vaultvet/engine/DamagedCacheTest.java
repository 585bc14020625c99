package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.engine.cache.CachePlace;
import io.github.vaultvet.engine.cache.FactCache;
import io.github.vaultvet.engine.cache.SourceMemory;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileFacts;
import io.github.vaultvet.vault.NoteSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to a cache, a run finds the same, and it finds it without an error. */
final class DamagedCacheTest extends CachedVaultTest {

    private static final String[] FINDINGS = {"a.md:1 unwritten-note", "c.md:2 invalid-date"};

    @BeforeEach
    void fill() throws IOException {
        vault.file("a.md", "[[b#One]] [[nowhere]]")
                .file("b.md", "# One")
                .file("c.md", "---\ncreated: 2024-02-30\n---\n");
        vault.check().reading(3).finding(FINDINGS);
    }

    @Test
    void a_damaged_cache_is_as_good_as_none() throws IOException {
        byte[] whole = Files.readAllBytes(vault.cacheFile());
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(whole.length)] ^= (byte) (1 + random.nextInt(255));
            assertIgnored(damaged);
        }
        for (int length = 0; length < whole.length; length += 1 + whole.length / 50) {
            assertIgnored(Arrays.copyOf(whole, length));
        }
        assertIgnored("not a cache".getBytes(StandardCharsets.UTF_8));
        assertIgnored(new byte[100_000]);
    }

    private void assertIgnored(byte[] content) throws IOException {
        Files.write(vault.cacheFile(), content);
        vault.check().reading(3).finding(FINDINGS);
        vault.check().reading(0).finding(FINDINGS);
    }

    @Test
    void a_cache_may_vanish_or_be_no_file() throws IOException {
        Path file = vault.cacheFile();
        Files.delete(file);
        vault.check().reading(3).finding(FINDINGS);

        Files.delete(file);
        Files.createDirectory(file);
        vault.check().reading(3).finding(FINDINGS);
        Files.delete(file);

        Files.createSymbolicLink(file, folder.resolve("a.md"));
        vault.check().reading(3).finding(FINDINGS);
        assertThat(folder.resolve("a.md")).hasContent("[[b#One]] [[nowhere]]");
    }

    /** It says of these very files that nothing is wrong with them, and is all right but for the key. */
    @Test
    void a_poisoned_cache_is_not_believed() throws Exception {
        KeyedHash.Key guessed = new KeyedHash.Key(7, 7);
        Path honest = vault.cacheFile();
        Path poison = lie(guessed);
        assertThat(recalledWith(guessed)).isEmpty();

        Files.move(poison, honest, StandardCopyOption.REPLACE_EXISTING);
        vault.check().reading(3).finding(FINDINGS);
    }

    /** What a run finds that believes all that is written with a key. */
    private List<String> recalledWith(KeyedHash.Key key) throws VaultException {
        return VaultFolder.shown(
                Linter.run(request(), new CachePlace(caches, key, false)).report());
    }

    private LintRequest request() {
        return new LintRequest(folder, "vault", "given", List.of(), LintConfig.defaults(), 1, Progress.NONE, false);
    }

    private Path lie(KeyedHash.Key key) throws IOException, VaultException {
        RulePlan plan = new RulePlan(RuleCatalog.load(), LintConfig.defaults());
        CachedFacts facts = CachedFacts.of(
                new CachePlace(caches, key, false), request(), plan, System.currentTimeMillis() + 10_000);
        FactCache cache = facts.cache().orElseThrow();
        List<Path> before = files(caches);
        SourceMemory memory = cache.memory();
        for (VaultPath note : facts.files().sources()) {
            memory.recall(note, folder.resolve(note.value()));
            Note clean = FileFacts.read(note, NoteText.of(new byte[0]));
            NoteSummary summary = NoteSummary.of(clean, facts.files().resolver());
            memory.learn(out ->
                    OutcomeCodec.write(new NoteOutcome.Read(summary, true, List.of(), Optional.empty(), false), out));
        }
        cache.save(facts.files().index());
        List<Path> made = new ArrayList<>(files(caches));
        made.removeAll(before);
        return made.get(0);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void the_cache_of_another_vault_is_not_believed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-2"));
        Path otherCaches = Files.createDirectory(elsewhere.resolve(".caches"));
        RememberedVault other = new RememberedVault(elsewhere, otherCaches)
                .file("a.md", "all good")
                .file("b.md", "all good")
                .file("c.md", "all good");
        other.check().reading(3).finding();

        Files.copy(other.cacheFile(), vault.cacheFile(), StandardCopyOption.REPLACE_EXISTING);
        vault.check().reading(3).finding(FINDINGS);
    }

    @Test
    void runs_at_once_do_not_disturb_each_other() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 10; round++) {
                vault.file("b.md", "# One\n\n[[gone " + round + "]]");
                List<Callable<RememberedVault.Checked>> runs = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    runs.add(() -> new RememberedVault(folder, caches).check());
                }
                for (Future<RememberedVault.Checked> run : threads.invokeAll(runs)) {
                    run.get().finding("a.md:1 unwritten-note", "b.md:3 unwritten-note", "c.md:2 invalid-date");
                }
            }
        } finally {
            threads.shutdown();
        }
        vault.check().reading(0);
        assertThat(names(caches)).allMatch(name -> name.endsWith(".facts"));
    }

    @Test
    void where_nothing_can_be_written_nothing_is_said() throws IOException {
        Path file = Files.createFile(caches.resolve("file"));

        new RememberedVault(folder, file).check().reading(3).finding(FINDINGS);
        new RememberedVault(folder, file.resolve("below")).check().reading(3).finding(FINDINGS);
        assertThat(file).isEmptyFile();
    }

    @Test
    void the_folder_of_caches_keeps_its_bounds() throws IOException {
        for (int i = 0; i < 50; i++) {
            Path old = Files.createFile(caches.resolve(i + ".facts"));
            Files.setLastModifiedTime(old, FileTime.fromMillis(System.currentTimeMillis() - 1000));
        }
        Path stale = Files.createFile(caches.resolve("facts123.tmp"));
        Files.setLastModifiedTime(stale, FileTime.fromMillis(0));
        Path strange = Files.createFile(caches.resolve("notes.txt"));

        vault.file("d.md", "").check().reading(1);

        assertThat(names(caches)).hasSize(33).doesNotContain("facts123.tmp").contains("notes.txt");
        assertThat(strange).exists();
        vault.check().reading(0);
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }
}
