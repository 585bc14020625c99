package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.engine.BranchedVault.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two people work on branches of one vault, and Git merges them with {@code merge=union}. The check of the merge must say
 * what it would say had one worked after the other, in either order. {@code -Dvaultvet.pairs=N} tries more pairs; the
 * figures of a large run stand in the documentation.
 */
final class BaselineMergeTest {

    private static final int PAIRS = Integer.getInteger("vaultvet.pairs", 12);
    /** Without a common factor with the number of pairs of kinds, so that few pairs are of many kinds. */
    private static final int STRIDE = 37;

    private static final List<Work> WORKS = List.of(Work.values());

    @TempDir
    private Path temporary;

    private int conflicts;
    private int broughtBack;

    @Test
    void no_merge_of_two_branches_changes_a_verdict() throws IOException {
        Path folder = Files.createDirectory(temporary.toRealPath().resolve("vault"));
        GitRepository git = GitRepository.init(folder);
        BranchedVault.make(folder);
        git.commit();
        List<String> changed = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            verdictChanged(git, pair).forEach(changed::add);
        }
        String outcome = PAIRS + " pairs, " + conflicts + " conflicts, " + broughtBack
                + " pairs with a line brought back, " + changed.size() + " verdicts changed";
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "baseline-merges.txt"), outcome + "\n" + String.join("\n", changed));
        assertThat(changed).as(outcome).isEmpty();
        assertThat(conflicts).as(outcome).isZero();
    }

    private List<String> verdictChanged(GitRepository git, int pair) throws IOException {
        return verdictChanged(git, pair, 0);
    }

    /** Where the notes themselves cannot be merged, as where both have moved one folder, other notes are drawn. */
    private List<String> verdictChanged(GitRepository git, int pair, int draw) throws IOException {
        long seed = 2L * pair + 10_000L * draw;
        Work ours = WORKS.get(pair * STRIDE / WORKS.size() % WORKS.size());
        Work theirs = WORKS.get(pair * STRIDE % WORKS.size());
        branch(git, "ours", ours, seed);
        branch(git, "theirs", theirs, seed + 1);
        git.git("checkout", "--quiet", "ours");
        if (!git.merges("theirs")) {
            boolean baseline = git.git("diff", "--name-only", "--diff-filter=U").contains(BaselineFile.NAME);
            git.git("merge", "--abort");
            conflicts += baseline ? 1 : 0;
            return baseline ? List.of() : verdictChanged(git, pair, draw + 1);
        }
        BranchedVault merged = new BranchedVault(git.folder());
        BranchedVault oneWay = oneAfterTheOther(git, "a", List.of(ours, theirs), List.of(seed, seed + 1));
        BranchedVault otherWay = oneAfterTheOther(git, "b", List.of(theirs, ours), List.of(seed + 1, seed));
        git.git("checkout", "--quiet", "ours");
        broughtBack += allowsMore(merged, oneWay) && allowsMore(merged, otherWay) ? 1 : 0;
        List<String> fresh = merged.fresh();
        boolean same = fresh.equals(oneWay.fresh()) || fresh.equals(otherWay.fresh());
        return same
                ? List.of()
                : List.of(pair + ": " + ours + " and " + theirs + ": " + fresh + " instead of " + oneWay.fresh());
    }

    private static void branch(GitRepository git, String name, Work work, long seed) {
        git.git("checkout", "--quiet", "-B", name, "main");
        new BranchedVault(git.folder()).work(work, seed);
        git.git("add", "--all");
        git.git("commit", "--quiet", "--allow-empty", "--message", work.name());
    }

    private BranchedVault oneAfterTheOther(GitRepository git, String name, List<Work> works, List<Long> seeds)
            throws IOException {
        Path folder = temporary.resolve(name);
        delete(folder);
        git.git("worktree", "prune");
        git.git("worktree", "add", "--quiet", "--detach", folder.toString(), "main");
        BranchedVault vault = new BranchedVault(folder.toRealPath());
        for (int i = 0; i < works.size(); i++) {
            vault.work(works.get(i), seeds.get(i));
        }
        return vault;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static boolean allowsMore(BranchedVault merged, BranchedVault other) {
        List<String> left = new ArrayList<>(merged.allowed());
        other.allowed().forEach(left::remove);
        return !left.isEmpty();
    }
}
