package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that are not like most: the right findings, or one sentence that says what is in the way. */
@Timeout(60)
class OddRepositoryTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path work;

    private GitRepository repository;

    @BeforeEach
    void makeRepository() {
        repository = GitRepository.init(folder);
    }

    @Test
    void beforeTheFirstCommitEverythingIsNew() throws VaultException {
        repository.file("a.md", "[[b]]").file("b.md", "b").file("c.md", "[[loose]]");
        assertThat(repository.staged()).isEmpty();

        repository.git("add", "a.md");
        assertThat(repository.staged())
                .containsExactly("a.md: No note is called \"b\" in Git; \"b.md\" is on disk and was not added");
        repository.git("add", "b.md");
        assertThat(repository.staged()).isEmpty();
        assertThatThrownBy(() -> repository.since("HEAD")).hasMessageContaining("Git knows no commit \"HEAD\"");
    }

    @Test
    void whatIsOnlyIntendedToBeAddedIsNotInTheCommit() throws VaultException {
        repository.file("a.md", "a").file("empty.md", "").commit();
        repository.file("a.md", "[[b]] [[empty]]").file("b.md", "[[never]]");
        repository.git("add", "-N", "b.md");
        repository.git("add", "a.md");

        assertThat(repository.staged())
                .containsExactly("a.md: No note is called \"b\" in Git; \"b.md\" is on disk and was not added");
        assertThat(repository.since("HEAD")).containsExactly("b.md: No note is called \"never\"");
    }

    @Test
    void lineEndsThatGitConvertsAreNoChange() throws VaultException, IOException {
        repository.git("config", "core.autocrlf", "true");
        repository
                .file("a.md", "[[never]]\r", "[[b]]\r", "")
                .file("b.md", "# B\r", "")
                .file("c.md", "[[b#B]]\r", "")
                .commit();
        Files.setLastModifiedTime(folder.resolve("a.md"), FileTime.fromMillis(0));
        assertThat(repository.since("HEAD")).isEmpty();

        repository.file("b.md", "# C\r", "");
        repository.git("add", "b.md");
        assertThat(repository.staged()).containsExactly("c.md: In \"b.md\" no heading is called \"B\"");
        assertThat(repository.since("HEAD")).isEqualTo(repository.staged());

        repository.delete("b.md");
        repository.git("add", "b.md");
        assertThat(repository.since("HEAD"))
                .containsExactly(
                        "a.md: No note is called \"b\"; it was deleted in this change",
                        "c.md: No note is called \"b\"; it was deleted in this change");
    }

    @Test
    void aSparseCheckoutIsJudgedWhole() throws VaultException {
        repository
                .file("in/a.md", "a")
                .file("out/b.md", "# B")
                .file("out/c.md", "[[a]]")
                .commit();
        repository.git("sparse-checkout", "set", "in");
        assertThat(folder.resolve("out/b.md")).doesNotExist();

        repository.file("in/a.md", "[[b]] [[b#B]] [[b#C]]");
        repository.git("add", "in/a.md");
        assertThat(repository.staged()).containsExactly("in/a.md: In \"out/b.md\" no heading is called \"C\"");
        repository.git("mv", "in/a.md", "in/z.md");
        assertThat(repository.staged()).contains("out/c.md: No note is called \"a\"; it was deleted in this change");
    }

    @Test
    void whatASubmoduleHoldsCanBeLinkedToWhereItIsCheckedOut() throws VaultException {
        GitRepository library =
                GitRepository.init(work).file("lib note.md", "# Part").commit();
        repository.file("a.md", "a").commit();
        repository.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "--quiet",
                "add",
                library.folder().toString(),
                "lib");
        repository.file("a.md", "[[lib note#Part]] [[lib note#None]] [[lib/other]]");
        repository.git("add", "a.md");

        assertThat(repository.staged())
                .containsExactly(
                        "a.md: In \"lib/lib note.md\" no heading is called \"None\"",
                        "a.md: No note is at \"lib/other\"");
    }

    @Test
    void aPointerOfLfsIsNotTakenForTheNote() throws VaultException {
        String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:"
                + "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae\nsize 3\n";
        repository.file("large.md", pointer).file("pic.png", pointer).commit();
        repository.file("a.md", "![[pic.png]] [[large#Heading]]");
        repository.git("add", "a.md");
        assertThat(repository.staged()).isEmpty();

        // On disk there is what the pointer stands for, which has no heading.
        repository.file("large.md", "foo");
        assertThat(repository.staged()).containsExactly("a.md: In \"large.md\" no heading is called \"Heading\"");
    }

    @Test
    void aVaultInAFolderKnowsNothingOfTheRest() throws VaultException {
        repository
                .file("vault/a.md", "[[b]]")
                .file("vault/b.md", "b")
                .file("b.md", "b")
                .file("o.md", "[[x]]")
                .commit();
        repository.delete("vault/b.md").file("o.md", "[[y]]");
        repository.git("add", "--all");

        Changes changes = new Changes(Optional.empty(), true, folder, System.getenv());
        assertThat(repository.check("vault", changes))
                .containsExactly("a.md: No note is called \"b\"; it was deleted in this change");
    }

    @Test
    void namesOfAllKindsAreRead() throws VaultException {
        String[] names = {
            "with space", "it's", "qu\"ote", "new\nline", "caf\u00e9", "\u65e5\u672c", "tab\there", "-dash"
        };
        for (String name : names) {
            repository.file(name + ".md", "[[start]]");
        }
        repository.file("start.md", "s").commit();
        repository.file("caf\u00e9.md", "[[qu\"ote]] [[it's]] [[\u65e5\u672c]] [[-dash]] [[with space]]");
        repository.git("add", "--all");
        assertThat(repository.staged()).isEmpty();

        repository.delete("start.md");
        repository.git("add", "--all");
        assertThat(repository.staged()).hasSize(names.length - 1);
        assertThat(repository.since("HEAD")).isEqualTo(repository.staged());
    }

    @Test
    void symbolicLinksLeadWhereTheyLead() throws VaultException, IOException {
        repository.file("real.md", "# R").file("dir/n.md", "n");
        Files.createSymbolicLink(folder.resolve("alias.md"), Path.of("real.md"));
        Files.createSymbolicLink(folder.resolve("folder"), Path.of("dir"));
        Files.createSymbolicLink(folder.resolve("out.md"), Path.of("../../etc/passwd"));
        repository.file("a.md", "[[alias#R]] [[alias#S]] [[out#X]] [[n]]");
        repository.git("add", "--all");

        assertThat(repository.staged())
                .contains("a.md: In \"alias.md\" no heading is called \"S\"")
                .contains("out.md: This note cannot be read: it is a link that leads nowhere, or out of the vault")
                .hasSize(2);
    }

    @Test
    void aConflictIsNamed() {
        repository.file("a.md", "a").commit();
        repository.git("checkout", "-qb", "other");
        repository.file("a.md", "b").commit();
        repository.git("checkout", "-q", "main");
        repository.file("a.md", "c").commit();
        assertThatThrownBy(() -> repository.git("merge", "-q", "other")).isInstanceOf(AssertionError.class);

        assertThatThrownBy(repository::staged)
                .isInstanceOf(VaultException.class)
                .hasMessage("a merge has left a conflict in \"a.md\"; resolve it and run git add before the check");
    }

    @Test
    void whereThereIsNoRepositoryThatIsSaid() throws IOException {
        GitRepository none = new GitRepository(Files.createDirectories(work.resolve("none"))).file("a.md", "a");
        assertThatThrownBy(none::staged)
                .isInstanceOf(VaultException.class)
                .hasMessageStartingWith("the vault is not in a Git repository");
    }

    @Test
    void whereTheRepositoryIsBareThatIsSaid() {
        repository.file("a.md", "a").commit();
        repository.git(
                "clone", "-q", "--bare", folder.toString(), work.resolve("bare").toString());
        GitRepository bare = new GitRepository(work.resolve("bare"));
        bare.file("a.md", "a");
        assertThatThrownBy(bare::staged)
                .isInstanceOf(VaultException.class)
                .hasMessageStartingWith("this is a bare Git repository");
    }

    @Test
    void whereThereIsNoGitThatIsSaid() {
        repository.file("a.md", "a");
        Changes changes = new Changes(Optional.empty(), true, folder, Map.of("PATH", work.toString()));
        assertThatThrownBy(() -> repository.check("", changes))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("there is no git on the PATH");
    }

    @Test
    void whatIsNoCommitIsRefusedInOneSentence() {
        repository.file("a.md", "a").commit();
        repository.git("checkout", "-q", "--orphan", "apart");
        repository.file("a.md", "b").commit();
        for (String name : new String[] {"none", "-x", "--output=x", "", " ", "main..apart", "HEAD:a.md", "a\nb"}) {
            assertThatThrownBy(() -> repository.since(name))
                    .as(name)
                    .isInstanceOf(VaultException.class)
                    .hasMessage("Git knows no commit \"" + name + "\"; name a branch, tag or commit after --since");
        }
        assertThatThrownBy(() -> repository.since("main"))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("in common; in a shallow clone");
    }

    @Test
    void aDamagedIndexIsSaid() {
        repository.file("a.md", "a").commit().file(".git/index", "nonsense");
        assertThatThrownBy(repository::staged)
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("Git cannot read the index");
    }
}
