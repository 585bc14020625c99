package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultFinderTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private VaultFolder files;

    @BeforeEach
    void resolveLinks() throws IOException {
        folder = temporary.toRealPath();
        files = new VaultFolder(folder);
    }

    private FoundVault find(String current, String... arguments) throws VaultException {
        List<Path> paths = Arrays.stream(arguments).map(Path::of).toList();
        return VaultFinder.find(paths, folder.resolve(current));
    }

    @Test
    void aFolderGivenIsTheVault() throws Exception {
        files.note("notes/a.md");
        assertThat(find("", "notes"))
                .isEqualTo(new FoundVault(folder.resolve("notes"), "notes", "the folder given", List.of()));
    }

    @Test
    void theNearestMarkedFolderIsTheVaultAndTheArgumentSelectsNotes() throws Exception {
        files.file("vault/.obsidian/app.json", "").note("vault/daily/2024/a.md").note("vault/b.md");
        assertThat(find("", "vault/daily", "vault/b.md"))
                .isEqualTo(
                        new FoundVault(folder.resolve("vault"), "vault", "holds .obsidian", List.of("daily", "b.md")));
        assertThat(find("vault/daily", "2024/a.md"))
                .isEqualTo(
                        new FoundVault(folder.resolve("vault"), "..", "holds .obsidian", List.of("daily/2024/a.md")));
    }

    @Test
    void aConfigurationMarksAVault() throws Exception {
        files.note("one/vaultvet.yaml")
                .note("one/x/a.md")
                .note("two/.vaultvet.yaml")
                .note("two/y/a.md");
        assertThat(find("", "one/x").reason()).isEqualTo("holds vaultvet.yaml");
        assertThat(find("", "two/y").reason()).isEqualTo("holds .vaultvet.yaml");
    }

    @Test
    void theWholeVaultIsMeantIfItsRootIsGiven() throws Exception {
        files.note("vault/vaultvet.yaml").note("vault/a.md");
        assertThat(find("vault", ".", "a.md").selected()).isEmpty();
    }

    @Test
    void withoutArgumentsTheMarkedFolderWinsThenTheRepositoryThenTheCurrentFolder() throws Exception {
        files.note("repository/.git/config")
                .note("repository/vault/.obsidian/app.json")
                .note("repository/docs/a.md");
        files.note("plain/a.md");
        assertThat(find("repository/vault")).extracting("shownRoot", "reason").containsExactly(".", "holds .obsidian");
        assertThat(find("repository/docs"))
                .extracting("shownRoot", "reason")
                .containsExactly("..", "the root of the Git repository");
        assertThat(find("plain")).extracting("shownRoot", "reason").containsExactly(".", "the current folder");
    }

    @Test
    void aFileWithoutAMarkedFolderIsOfTheRepository() throws Exception {
        files.note("repository/.git/config").note("repository/docs/a.md");
        assertThat(find("repository/docs", "a.md"))
                .isEqualTo(new FoundVault(
                        folder.resolve("repository"), "..", "the root of the Git repository", List.of("docs/a.md")));
    }

    @Test
    void aLinkedNoteIsSelectedByItsOwnName() throws Exception {
        files.note("vault/vaultvet.yaml").note("vault/a.md").link("vault/b.md", "a.md");
        assertThat(find("vault", "b.md").selected()).containsExactly("b.md");
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> find("", "none")).hasMessage("\"none\" does not exist");
    }

    @Test
    void pathsOfTwoVaultsAreRefused() throws Exception {
        files.note("one/vaultvet.yaml")
                .note("one/a.md")
                .note("two/vaultvet.yaml")
                .note("two/a.md");
        assertThatThrownBy(() -> find("", "one/a.md", "two/a.md")).hasMessageContaining("one vault at a time");
    }
}
