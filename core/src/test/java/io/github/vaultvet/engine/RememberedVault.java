package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.WordedFinding;
import io.github.vaultvet.engine.cache.CachePlace;
import io.github.vaultvet.engine.cache.FactCache;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A vault that is checked again and again: each time with and without what earlier runs have learnt. */
final class RememberedVault {

    static final KeyedHash.Key KEY = new KeyedHash.Key(1, 2);
    private static final RuleCatalog CATALOG = RuleCatalog.load();
    /** As if every file had been at rest for long. */
    private static final long LATER = 10_000;

    private final Path root;
    private final Path caches;
    private LintConfig config = LintConfig.defaults();
    private int jobs = 1;
    private boolean hashed;
    private boolean racy;
    private KeyedHash.Key key = KEY;
    private LocalDate today = LocalDate.EPOCH;

    RememberedVault(Path root, Path caches) {
        this.root = root;
        this.caches = caches;
    }

    RememberedVault config(LintConfig other) {
        config = other;
        return this;
    }

    RememberedVault jobs(int threads) {
        jobs = threads;
        return this;
    }

    /** Knows files by their contents, too. */
    RememberedVault hashed() {
        hashed = true;
        return this;
    }

    /** Does not wait before it runs. */
    RememberedVault racy() {
        racy = true;
        return this;
    }

    RememberedVault key(KeyedHash.Key other) {
        key = other;
        return this;
    }

    RememberedVault today(LocalDate day) {
        today = day;
        return this;
    }

    RememberedVault file(String path, String text) throws IOException {
        new VaultFolder(root).file(path, text);
        return this;
    }

    /** Checks both ways, and that both found the same. */
    Checked check() {
        try {
            LintReport slow =
                    Linter.run(VaultFiles.of(root, "vault"), request(), CATALOG).report();
            RulePlan plan = new RulePlan(CATALOG, config);
            CachedFacts facts = CachedFacts.of(
                    new CachePlace(caches, key, hashed),
                    request(),
                    plan,
                    System.currentTimeMillis() + (racy ? 0 : LATER));
            Optional<FactCache> cache = facts.cache();
            LintReport fast = Linter.run(facts.files(), request(), plan, cache).report();
            cache.ifPresent(known -> known.save(facts.files().index()));
            assertSame(slow, fast);
            return new Checked(fast, cache.map(FactCache::read));
        } catch (VaultException e) {
            throw new IllegalStateException(e);
        }
    }

    private LintRequest request() {
        return new LintRequest(root, "vault", "given", List.of(), config, jobs, Progress.NONE, false).on(today);
    }

    private static void assertSame(LintReport slow, LintReport fast) {
        assertThat(worded(fast)).isEqualTo(worded(slow));
        assertThat(fast.statistics()).isEqualTo(slow.statistics());
        assertThat(fast.setAside()).isEqualTo(slow.setAside());
        assertThat(fast.notices()).isEqualTo(slow.notices());
    }

    /** Its findings with all of their words, however these are kept. */
    private static List<Diagnostic> worded(LintReport report) {
        return report.diagnostics().stream()
                .map(found -> new Diagnostic(
                        found.rule(),
                        found.severity(),
                        found.path(),
                        found.place(),
                        worded(found.finding()),
                        found.identity()))
                .toList();
    }

    private static Finding worded(Finding finding) {
        return new WordedFinding(
                finding.span(), finding.message(), finding.help(), finding.link(), finding.related(), finding.fixes());
    }

    /** The only file of the cache. */
    Path cacheFile() throws IOException {
        try (Stream<Path> files = Files.list(caches)) {
            return files.filter(file -> file.toString().endsWith(".facts"))
                    .reduce((one, other) -> {
                        throw new IllegalStateException("several caches");
                    })
                    .orElseThrow();
        }
    }

    /**
     * What both ways found.
     *
     * @param read how many notes were read that can be recalled the next time; empty if there is no cache
     */
    record Checked(LintReport report, Optional<Integer> read) {

        Checked reading(int notes) {
            assertThat(read).hasValue(notes);
            return this;
        }

        Checked finding(String... shown) {
            assertThat(VaultFolder.shown(report)).containsExactly(shown);
            return this;
        }
    }
}
