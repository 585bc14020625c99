package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.vaultvet.text.VaultPath;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What holds of every resolution, tried on vaults made at random. */
class ResolverLawsTest {

    private static final int CASES = Integer.getInteger("vaultvet.laws.cases", 20_000);
    private static final long SEED = Long.getLong("vaultvet.laws.seed", 20_261_127);

    private static void holds(Predicate<LawCase> law) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < CASES; i++) {
            LawCase tried = LawCase.random(random);
            if (!law.test(tried)) {
                LawCase smallest = tried.shrunk(law.negate());
                fail("seed %d, case %d: %s leads to %s", SEED, i, smallest, smallest.resolve());
            }
        }
    }

    @Test
    void the_cases_are_of_every_kind() {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] kinds = new int[3];
        for (int i = 0; i < 2000; i++) {
            kinds[LawCase.random(random).resolve().fold(found -> 0, tied -> 1, () -> 2)]++;
        }
        assertThat(kinds[0]).isGreaterThan(300);
        assertThat(kinds[1]).isGreaterThan(20);
        assertThat(kinds[2]).isGreaterThan(300);
    }

    @Test
    void a_failing_case_shrinks_to_what_it_needs() {
        LawCase large = new LawCase(List.of("a/b.md", "b.png", "x/y/a.md"), "a/b/source.md", "../../x/y/a");

        LawCase small = large.shrunk(tried -> tried.files().stream().anyMatch(file -> file.endsWith("a.md")));

        assertThat(small).isEqualTo(new LawCase(List.of("a.md"), "source.md", "a"));
    }

    @Test
    void a_link_that_is_written_for_a_file_leads_to_it() {
        holds(tried -> {
            LinkResolver resolver = new LinkResolver(FileIndex.of(tried.paths()));
            VaultPath source = VaultPath.of(tried.source());
            for (VaultPath file : tried.paths()) {
                Optional<String> written =
                        new LinkWriter(resolver).target(source, TestVault.wikilink(tried.target()), file);
                if (written.isPresent()
                        && !resolver.resolve(source, written.get()).isOnly(file)) {
                    return false;
                }
            }
            return true;
        });
    }

    @Test
    void a_file_of_another_name_changes_nothing() {
        holds(tried -> {
            List<String> more = new ArrayList<>(tried.files());
            more.add("a/unrelated.md");
            more.add("unrelated.png");
            return tried.withFiles(more).resolve().equals(tried.resolve());
        });
    }

    @Test
    void the_order_of_files_does_not_matter() {
        holds(tried -> {
            List<String> backwards = new ArrayList<>(tried.files());
            Collections.reverse(backwards);
            return tried.withFiles(backwards).resolve().equals(tried.resolve());
        });
    }

    @Test
    void case_and_composition_do_not_matter() {
        holds(tried -> {
            Resolution resolution = tried.resolve();
            String target = tried.target();
            String apart = Normalizer.normalize(target, Normalizer.Form.NFD);
            String lower = target.toLowerCase(Locale.ROOT);
            return tried.withTarget(apart).resolve().equals(resolution)
                    && tried.withTarget(lower).resolve().equals(resolution);
        });
    }
}
