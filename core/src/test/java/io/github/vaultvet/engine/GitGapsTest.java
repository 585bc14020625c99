package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.HistoryGap;
import io.github.vaultvet.diagnostic.LintReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that know little or nothing of the past. */
@Timeout(60)
class GitGapsTest {

    @TempDir
    private Path folder;

    private GitRepository repository;

    @BeforeEach
    void makeRepository() {
        repository = GitRepository.init(folder);
    }

    @Test
    void aShallowCloneKnowsNoMoreThanItHoldsAndSaysSo(@TempDir Path clone) {
        repository
                .file("s.md", "[[A]] [[B]]")
                .file("A.md", "a")
                .file("B.md", "b")
                .commit();
        repository.move("A.md", "A2.md").commit();
        repository.move("B.md", "B2.md").commit();
        repository.git("clone", "-q", "--depth=1", folder.toUri().toString(), clone.toString());

        GitRepository shallow = new GitRepository(clone);
        assertThat(shallow.messages())
                .containsExactly("unwritten-note: No note is called \"A\"", "unwritten-note: No note is called \"B\"");
        assertThat(gaps(shallow.lint())).containsExactly(HistoryGap.SHALLOW);

        shallow.git("fetch", "-q", "--depth=2");
        assertThat(shallow.messages())
                .containsExactly(
                        "unwritten-note: No note is called \"A\"",
                        "broken-link: No note is called \"B\"; it was renamed to \"B2.md\" in " + shallow.head()
                                + " on 2026-03-01");
    }

    @Test
    void aPartialCloneNeedsNoContentAndFetchesNone(@TempDir Path work) throws IOException {
        repository.git("config", "uploadpack.allowFilter", "true");
        repository.file("s.md", "[[A]]").file("A.md", "a").commit();
        repository.move("A.md", "B.md").commit();
        repository.file("B.md", "other content").commit();

        GitRepository partial = clone(work.resolve("blobless"), "blob:none");
        long objects = objects(partial);
        assertThat(partial.messages())
                .singleElement()
                .asString()
                .startsWith("broken-link: No note is called \"A\"; it was renamed to \"B.md\" in ");
        assertThat(gaps(partial.lint())).containsExactly(HistoryGap.PARTIAL);
        assertThat(objects(partial)).isEqualTo(objects);

        partial.git("remote", "set-url", "origin", "file:///nowhere");
        assertThat(gaps(partial.lint())).containsExactly(HistoryGap.PARTIAL);
    }

    @Test
    void whereTreesAreMissingNothingIsFetchedAndTheGapIsSaid(@TempDir Path work) throws IOException {
        repository.git("config", "uploadpack.allowFilter", "true");
        repository.file("s.md", "[[A]]").file("A.md", "a").commit();
        repository.move("A.md", "B.md").commit();

        GitRepository treeless = clone(work.resolve("treeless"), "tree:0");
        long objects = objects(treeless);
        assertThat(treeless.messages()).containsExactly("unwritten-note: No note is called \"A\"");
        assertThat(gaps(treeless.lint())).containsExactly(HistoryGap.PARTIAL, HistoryGap.BROKEN);
        assertThat(objects(treeless)).isEqualTo(objects);
    }

    private GitRepository clone(Path target, String filter) {
        repository.git("clone", "-q", "--filter=" + filter, folder.toUri().toString(), target.toString());
        return new GitRepository(target);
    }

    private static long objects(GitRepository clone) throws IOException {
        try (var files = Files.walk(clone.folder().resolve(".git/objects"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static List<HistoryGap> gaps(LintReport report) {
        return report.statistics().historyGaps();
    }

    @Test
    void withoutARepositoryOrCommitsNothingIsKnownAndNothingSaid(@TempDir Path plain) {
        GitRepository none = new GitRepository(plain).file("s.md", "[[A]]");
        assertThat(none.messages()).containsExactly("unwritten-note: No note is called \"A\"");

        repository.file("s.md", "[[A]]");
        assertThat(repository.messages()).containsExactly("unwritten-note: No note is called \"A\"");
        assertThat(gaps(repository.lint())).isEmpty();
    }

    @Test
    void aVaultThatGitIgnoresHasNoPast(@TempDir Path clone) {
        repository.file("a.txt", "a").file(".gitignore", "vault").commit().file("vault/s.md", "[[A]]");
        repository.git("clone", "-q", "--depth=1", folder.toUri().toString(), clone.toString());
        GitRepository shallow = new GitRepository(clone).file("vault/s.md", "[[A]]");

        assertThat(shallow.messages("vault")).containsExactly("unwritten-note: No note is called \"A\"");
        assertThat(gaps(shallow.lint("vault", LintConfig.defaults(), true))).isEmpty();
    }

    @Test
    void aBareRepositoryIsNoPast(@TempDir Path work) {
        repository.file("s.md", "[[A]]").file("A.md", "a").commit();
        repository.delete("A.md").commit();
        Path bare = work.resolve("bare");
        repository.git("clone", "-q", "--bare", folder.toString(), bare.toString());
        GitRepository vault = new GitRepository(bare).file("s.md", "[[A]]");

        assertThat(vault.messages()).containsExactly("unwritten-note: No note is called \"A\"");
        vault.file(".git", "gitdir: .");
        assertThat(vault.messages()).containsExactly("unwritten-note: No note is called \"A\"");
    }

    @Test
    void aDamagedRepositoryIsReadAsFarAsItGoes() throws IOException {
        repository
                .file("s.md", "[[A]] [[B]]")
                .file("A.md", "a")
                .file("B.md", "b")
                .commit();
        String first = repository.git("rev-parse", "HEAD^{tree}");
        repository.move("A.md", "A2.md").commit();
        String second = repository.head();
        repository.move("B.md", "B2.md").commit();
        repository.delete(".git/objects/" + first.substring(0, 2) + "/" + first.substring(2));

        assertThat(second).isNotEmpty();
        assertThat(repository.messages())
                .containsExactly(
                        "unwritten-note: No note is called \"A\"",
                        "broken-link: No note is called \"B\"; it was renamed to \"B2.md\" in " + repository.head()
                                + " on 2026-03-01");
        assertThat(gaps(repository.lint())).containsExactly(HistoryGap.BROKEN);

        Files.writeString(folder.resolve(".git/HEAD"), "\0\0nonsense");
        assertThat(repository.messages()).allMatch(message -> message.startsWith("unwritten-note"));
        assertThat(gaps(repository.lint())).isEmpty();
    }
}
