package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GitHistoryTest {

    @TempDir
    private Path folder;

    private GitRepository repository;

    @BeforeEach
    void makeRepository() {
        repository = GitRepository.init(folder);
    }

    @Test
    void aRenameNamesTheFileTheCommitAndTheDayInUtc() {
        repository
                .file("s.md", "[[Old#Part|text]] ![[Old]]")
                .file("Old.md", "# Part")
                .commit();
        repository.move("Old.md", "new/New.md").commit("2026-03-01T23:30:00-0500");

        List<Diagnostic> diagnostics = repository.lint().diagnostics();
        assertThat(repository.messages())
                .containsExactly(
                        "broken-link: No note is called \"Old\"; it was renamed to \"new/New.md\" in "
                                + repository.head() + " on 2026-03-02",
                        "broken-embed: No note is called \"Old\"; it was renamed to \"new/New.md\" in "
                                + repository.head() + " on 2026-03-02");
        assertThat(diagnostics)
                .extracting(diagnostic -> diagnostic.finding().help())
                .containsExactly("Write [[New#Part|text]]", "Write ![[New]]");
        assertThat(diagnostics)
                .allSatisfy(
                        diagnostic -> assertThat(diagnostic.finding().fixes()).hasSize(1));
    }

    @Test
    void aDeletionNamesTheCommitAndHasNoFix() {
        repository.file("s.md", "[[Old]] %%[[Old]]%%").file("Old.md", "x").commit();
        repository.delete("Old.md").commit();
        String gone = repository.head();
        repository.file("more.md", "later").commit();

        assertThat(repository.messages())
                .containsExactly(
                        "broken-link: No note is called \"Old\"; it was deleted in " + gone + " on 2026-03-01",
                        "link-in-comment: No note is called \"Old\"; it was deleted in " + gone + " on 2026-03-01");
        assertThat(repository.lint().diagnostics())
                .allSatisfy(
                        diagnostic -> assertThat(diagnostic.finding().fixes()).isEmpty());
    }

    @Test
    void aFolderOfFiveThousandNotesThatMovedIsOneCommit() {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            repository.file("a/old " + i + ".md", "note " + i);
            links.append("[[a/old ").append(i).append("]]\n");
        }
        repository.file("s.md", links.toString()).commit();
        for (int i = 0; i < 5000; i++) {
            repository.move("a/old " + i + ".md", "b/new " + i + ".md");
        }
        repository.commit();
        for (int i = 0; i < 5000; i++) {
            repository.move("b/new " + i + ".md", "c/new " + i + ".md");
        }
        repository.commit();

        assertThat(repository.messages())
                .hasSize(5000)
                .contains("broken-link: No note is at \"a/old 77\"; it was renamed to \"c/new 77.md\" in "
                        + repository.head() + " on 2026-03-01")
                .allMatch(message -> message.contains("it was renamed to \"c/new "));
    }

    @Test
    void chainsAreFollowedToWhereTheFileIsNow() {
        repository
                .file("s.md", "[[A]] [[B]] [[P]] [[Q]]")
                .file("A.md", "a")
                .file("P.md", "p")
                .commit();
        repository.move("A.md", "B.md").move("P.md", "Q.md").commit();
        repository.move("B.md", "C.md").move("Q.md", "P.md").commit();

        assertThat(repository.messages())
                .containsExactly(
                        "broken-link: No note is called \"A\"; it was renamed to \"C.md\" in " + repository.head()
                                + " on 2026-03-01",
                        "broken-link: No note is called \"B\"; it was renamed to \"C.md\" in " + repository.head()
                                + " on 2026-03-01",
                        "broken-link: No note is called \"Q\"; it was renamed to \"P.md\" in " + repository.head()
                                + " on 2026-03-01");
    }

    @Test
    void aRenameOfTheCaseAloneIsFollowedAndIsNoFindingItself() {
        repository.file("s.md", "[[A]] [[note]]").file("A.md", "a").commit();
        repository.move("A.md", "note.md").commit();
        repository.move("note.md", "Note.md").commit();

        assertThat(repository.messages())
                .containsExactly("broken-link: No note is called \"A\"; it was renamed to \"Note.md\" in "
                        + repository.head() + " on 2026-03-01");
    }

    @Test
    void ofANameThatWasUsedAgainTheLastUseCounts() {
        repository.file("s.md", "[[A]]").file("A.md", "first").commit();
        repository.move("A.md", "B.md").commit();
        repository.file("A.md", "second").commit();
        repository.move("A.md", "C.md").commit();

        assertThat(repository.messages())
                .containsExactly("broken-link: No note is called \"A\"; it was renamed to \"C.md\" in "
                        + repository.head() + " on 2026-03-01");
    }

    @Test
    void whatIsWrittenAnewElsewhereWasDeletedAllTheSame() {
        repository
                .file("s.md", "[[A]] [[x/B]]")
                .file("A.md", "a")
                .file("x/B.md", "b")
                .commit();
        repository.delete("A.md").delete("x/B.md").commit();
        String gone = repository.head();
        repository.file("Other.md", "a").file("y/B.md", "b again").commit();

        assertThat(repository.messages())
                .containsExactly(
                        "broken-link: No note is called \"A\"; it was deleted in " + gone + " on 2026-03-01",
                        "broken-link: No note is at \"x/B\"; \"y/B.md\" has this name");
    }

    @Test
    void aRenameOnASideBranchCountsOnceItIsMerged() {
        repository.file("s.md", "[[A]]").file("A.md", "a").commit();
        repository.git("checkout", "-q", "-b", "side");
        repository.move("A.md", "B.md").commit();
        String renamed = repository.head();
        repository.git("checkout", "-q", "main");
        repository.file("A.md", "a").file("other.md", "o").commit();
        assertThat(repository.messages()).isEmpty();
        repository.git("merge", "-q", "--no-ff", "-m", "x", "side");

        assertThat(repository.messages())
                .containsExactly("broken-link: No note is called \"A\"; it was renamed to \"B.md\" in " + renamed
                        + " on 2026-03-01");
    }

    @Test
    void filesOfOneNameThatWentDifferentWaysAreAChoice() {
        repository
                .file("s.md", "[[Old]]")
                .file("x/Old.md", "x")
                .file("y/Old.md", "y")
                .commit();
        repository.move("x/Old.md", "x/New.md").move("y/Old.md", "y/Newer.md").commit();

        Diagnostic only = repository.lint().diagnostics().get(0);
        assertThat(only.finding().message())
                .startsWith("No note is called \"Old\"; files of this name were renamed to \"");
        assertThat(only.finding().link().orElseThrow().suggestions()).containsExactlyInAnyOrder("New", "Newer");
        assertThat(only.finding().fixes()).isEmpty();
    }

    @Test
    void aVaultInASubfolderKnowsItsOwnPastAlone() {
        repository
                .file("vault/s.md", "[[Old]] [[README]] [[Gone]] [[vault/Old]]")
                .file("vault/Old.md", "o")
                .file("vault/Gone.md", "g")
                .file("code/README.md", "r")
                .commit();
        repository
                .move("vault/Old.md", "vault/New.md")
                .move("vault/Gone.md", "Gone.md")
                .move("code/README.md", "vault/About.md")
                .commit();

        String commit = repository.head() + " on 2026-03-01";
        assertThat(repository.messages("vault"))
                .containsExactly(
                        "broken-link: No note is called \"Old\"; it was renamed to \"New.md\" in " + commit,
                        "unwritten-note: No note is called \"README\"",
                        "broken-link: No note is called \"Gone\"; it was deleted in " + commit,
                        "unwritten-note: No note is at \"vault/Old\"");
    }

    @Test
    void namesMayHoldWhatTheyLike() {
        repository
                .file("s.md", "[[Öl und \"Wasser\"]] [[it's 100% 日本]] [two](<a b.md>) [[:x]]")
                .file("Öl und \"Wasser\".md", "1")
                .file("it's 100% 日本.md", "2")
                .file("a\nb.md", "3")
                .file("a b.md", "4")
                .file(":x.md", "5")
                .commit();
        repository
                .move("Öl und \"Wasser\".md", "Ü \"q\".md")
                .move("it's 100% 日本.md", "東京.md")
                .move("a\nb.md", "c\nd.md")
                .move("a b.md", "e f.md")
                .move(":x.md", ":y.md")
                .commit();

        String commit = " in " + repository.head() + " on 2026-03-01";
        assertThat(repository.messages())
                .filteredOn(message -> message.startsWith("broken-link"))
                .containsExactly(
                        "broken-link: No note is called \"Öl und \"Wasser\"\"; it was renamed to \"Ü \"q\".md\""
                                + commit,
                        "broken-link: No note is called \"it's 100% 日本\"; it was renamed to \"東京.md\"" + commit,
                        "broken-link: No note is called \"a b.md\"; it was renamed to \"e f.md\"" + commit,
                        "broken-link: No note is called \":x\"; it was renamed to \":y.md\"" + commit);
    }
}
