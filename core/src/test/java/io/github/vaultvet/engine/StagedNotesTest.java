package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is about to be committed is judged as everybody else will see it, and what it does to the other notes is found. */
@Timeout(60)
class StagedNotesTest {

    @TempDir
    private Path folder;

    private GitRepository repository;

    @BeforeEach
    void makeRepository() {
        repository = GitRepository.init(folder)
                .file("a.md", "[[b]] [[b#Part]] [[b#^id]] ![[pic.png]]")
                .file("b.md", "# Part", "text ^id")
                .file("old.md", "[[never]]")
                .file("pic.png", "p")
                .commit();
    }

    private GitRepository stage(String... paths) {
        for (String path : paths) {
            repository.git("add", "--all", "--", path);
        }
        return repository;
    }

    @Test
    void withoutAChangeNothingIsFound() throws VaultException {
        assertThat(repository.staged()).isEmpty();
        assertThat(repository.since("HEAD")).isEmpty();
    }

    @Test
    void whatIsStagedCountsAndNotWhatLiesOnDisk() throws VaultException {
        repository.file("b.md", "[[staged]]", "# Part", "text ^id");
        stage("b.md");
        repository.file("b.md", "[[on disk]]", "# Part", "text ^id");

        assertThat(repository.staged()).containsExactly("b.md: No note is called \"staged\"");
        assertThat(repository.since("HEAD")).containsExactly("b.md: No note is called \"on disk\"");
    }

    @Test
    void anOldFindingInAChangedNoteIsReportedAndNoneInAnUnchangedOne() throws VaultException {
        repository.file("b.md", "more", "# Part", "text ^id");
        stage("b.md");
        assertThat(repository.staged()).isEmpty();

        repository.file("old.md", "[[never]]", "more");
        stage("old.md");
        assertThat(repository.staged()).containsExactly("old.md: No note is called \"never\"");
    }

    @Test
    void linksToWhatIsGoneAreFoundThoughTheirNotesAreUnchanged() throws VaultException {
        repository.delete("b.md").delete("pic.png");
        stage("b.md", "pic.png");

        assertThat(repository.staged())
                .containsExactly(
                        "a.md: No note is called \"b\"; it was deleted in this change",
                        "a.md: No note is called \"b\"; it was deleted in this change",
                        "a.md: No note is called \"b\"; it was deleted in this change",
                        "a.md: No file is called \"pic.png\"; it was deleted in this change");
        assertThat(repository.since("HEAD")).isEqualTo(repository.staged());
    }

    @Test
    void linksToTheOldNameOfARenamedFileAreFound() throws VaultException {
        repository.move("b.md", "sub/c.md").move("pic.png", "photo.png");
        stage(".");

        assertThat(repository.staged())
                .hasSize(4)
                .contains("a.md: No note is called \"b\"; it was renamed to \"sub/c.md\" in this change")
                .contains("a.md: No file is called \"pic.png\"; it was renamed to \"photo.png\" in this change");
    }

    @Test
    void aNoteWhoseSuppressionsAreNotRememberedIsReadOnlyIfItMayNameWhatIsNew() throws VaultException {
        repository
                .file("s.md", "<!-- vaultvet-disable-next-line -->", "![[later.png]]")
                .commit();
        repository.file("later.png", "p").file("brand new.md", "text");
        stage(".");

        assertThat(repository.staged()).isEmpty();
    }

    @Test
    void aNoteThatIsMovedWithoutHarmBreaksNothing() throws VaultException {
        repository.move("b.md", "sub/b.md");
        stage(".");

        assertThat(repository.staged()).isEmpty();
    }

    @Test
    void linksToALostHeadingOrBlockAreFound() throws VaultException {
        repository.file("b.md", "# Parts", "text");
        stage("b.md");

        assertThat(repository.staged())
                .containsExactly(
                        "a.md: In \"b.md\" no heading is called \"Part\"",
                        "a.md: In \"b.md\" no block is called \"^id\"");
        assertThat(repository.since("HEAD")).isEqualTo(repository.staged());
    }

    @Test
    void aNewFileThatTakesTheLinksOfAnotherIsFound() throws VaultException {
        repository.file("x/b.md", "b").file("y/b.md", "b");
        repository.file("z/c.md", "[[b]]").commit();
        repository.git("rm", "-q", "b.md");

        assertThat(repository.staged())
                .contains("a.md: \"b\" may lead to \"x/b.md\" or \"y/b.md\"")
                .noneMatch(finding -> finding.startsWith("old.md"));
    }

    @Test
    void aNewNoteWithoutThePlaceThatOthersLinkToIsFound() throws VaultException {
        repository
                .file("plan.md", "[[new#Wrong]] [[new]] [new](new.md#Right) ![[NEW#^gone]]")
                .commit();
        repository.file("new.md", "# Right");
        stage("new.md");

        assertThat(repository.staged())
                .containsExactly(
                        "plan.md: In \"new.md\" no heading is called \"Wrong\"",
                        "plan.md: In \"new.md\" no block is called \"^gone\"");
        assertThat(repository.since("HEAD")).isEqualTo(repository.staged());
    }

    @Test
    void aLinkToAnAliasThatWasOneBeforeIsNoNewFinding() throws VaultException {
        repository
                .file("named.md", "---", "aliases: [bee]", "---")
                .file("a.md", "[[b]] [[bee]] [[never]]")
                .commit();
        repository.git("rm", "-q", "b.md");

        assertThat(repository.staged()).containsExactly("a.md: No note is called \"b\"; it was deleted in this change");
        repository.file("named.md", "text");
        stage("named.md");
        assertThat(repository.staged()).containsExactly("a.md: No note is called \"b\"; it was deleted in this change");
    }

    @Test
    void aFileOnDiskThatNobodyAddedIsMissingFromTheCommit() throws VaultException {
        repository.file("new.md", "x").file("b.md", "[[new]] ![[new]]", "# Part", "text ^id");
        stage("b.md");

        assertThat(repository.staged())
                .containsOnly("b.md: No note is called \"new\" in Git; \"new.md\" is on disk and was not added");
        assertThat(repository.since("HEAD")).isEmpty();
    }

    @Test
    void aFileThatGitIgnoresIsMissingFromTheCommitAndThePatternIsNamed() throws VaultException {
        repository
                .file(".gitignore", "/img/*", "!/img/kept.png", "!/img/loose.png")
                .file("img/cut.png", "x")
                .file("img/kept.png", "x")
                .file("img/loose.png", "x")
                .file("b.md", "![[cut.png]] ![[kept.png]] ![[loose.png]]", "# Part", "text ^id");
        stage("b.md", ".gitignore", "img/kept.png");

        assertThat(repository.staged())
                .containsExactly(
                        "b.md: No file is called \"cut.png\" in Git; \"img/cut.png\" is on disk and ignored"
                                + " (.gitignore:1: /img/*)",
                        "b.md: No file is called \"loose.png\" in Git; \"img/loose.png\" is on disk and was not added");
    }

    @Test
    void anUntrackedNoteIsAChangeOnDiskAndNoneInTheIndex() throws VaultException {
        repository.file("new.md", "[[never]]").file("ignored.md", "[[never]]").file(".gitignore", "ignored.md");

        assertThat(repository.staged()).isEmpty();
        assertThat(repository.since("HEAD")).containsExactly("new.md: No note is called \"never\"");
    }

    @Test
    void aTouchedFileIsNoChange() throws VaultException, IOException {
        Files.setLastModifiedTime(folder.resolve("old.md"), FileTime.fromMillis(0));

        assertThat(repository.git("diff-files", "--name-only")).isEqualTo("old.md");
        assertThat(repository.since("HEAD")).isEmpty();
    }

    @Test
    void theBranchIsComparedWithTheCommitWhereItLeft() throws VaultException {
        repository.git("checkout", "-qb", "work");
        repository.file("new.md", "[[never]]").commit();
        repository.git("checkout", "-q", "main");
        repository.file("other.md", "o").file("a.md", "[[other]]").commit();
        repository.git("checkout", "-q", "work");

        assertThat(repository.since("main")).containsExactly("new.md: No note is called \"never\"");
        assertThat(repository.since("main~1")).containsExactly("new.md: No note is called \"never\"");
    }

    @Test
    void canvasesAndBasesAreNotesHere() throws VaultException {
        repository
                .file("c.canvas", "{\"nodes\":[{\"id\":\"1\",\"type\":\"file\",\"file\":\"dir/n.md\"}],\"edges\":[]}")
                .file("d.base", "filters: file.inFolder(\"dir\")")
                .file("dir/n.md", "n")
                .commit();
        repository.delete("dir/n.md");
        stage("dir");

        assertThat(repository.staged())
                .containsExactly(
                        "c.canvas: No note is at \"dir/n.md\" any more", "d.base: No folder is called \"dir\"");
    }
}
