package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class VaultWalkerTest {

    @TempDir
    private Path folder;

    private VaultFolder vault;

    @BeforeEach
    void makeVault() throws IOException {
        vault = new VaultFolder(Files.createDirectory(folder.resolve("vault")));
    }

    @Test
    void listsFilesOfAnyExtensionSorted() throws Exception {
        vault.note("b.md")
                .note("a/deep/c.md")
                .file("a/pic.PNG", "")
                .file("LICENSE", "")
                .file("node_modules/x.js", "");
        assertThat(vault.names()).containsExactly("LICENSE", "a/deep/c.md", "a/pic.PNG", "b.md", "node_modules/x.js");
        assertThat(vault.notices()).isEmpty();
    }

    @Test
    void aFolderThatIsNamedLikeANoteIsStillAFolder() throws Exception {
        vault.note("folder.md/inner.md").note("pic.png/other.md").note("a.md");
        assertThat(vault.names()).containsExactly("a.md", "folder.md/inner.md", "pic.png/other.md");
    }

    @Test
    void hiddenFilesAreNoTargetsAndThoseInHiddenFoldersAreRemembered() throws Exception {
        vault.note("a.md")
                .note(".hidden.md")
                .note(".trash/old.md")
                .note(".trash/deep/older.md")
                .note(".archive/x.md")
                .note("sub/.drafts/y.md")
                .file(".git/config", "")
                .file(".obsidian/app.json", "");
        assertThat(vault.names()).containsExactly("a.md");
        assertThat(vault.walk().hiddenFiles())
                .containsExactly(".archive/x.md", ".trash/deep/older.md", ".trash/old.md", "sub/.drafts/y.md");
    }

    @Test
    void hiddenFoldersAreReadToALimitedDepth() throws Exception {
        vault.note("a.md").note(".trash/" + "d/".repeat(7) + "in.md").note(".trash/" + "d/".repeat(8) + "out.md");
        assertThat(vault.walk().hiddenFiles()).containsExactly(".trash/" + "d/".repeat(7) + "in.md");
    }

    @Test
    void linksToFoldersAreNotFollowed() throws Exception {
        vault.note("a.md").link("loop", ".").link("up", "..").link("deep/ring", "../deep");
        assertThat(vault.names()).containsExactly("a.md");
        assertThat(vault.notices())
                .containsExactly(
                        "the linked folder \"deep/ring\" was not followed",
                        "the linked folder \"loop\" was not followed",
                        "the linked folder \"up\" was not followed");
    }

    @Test
    void linksToFilesAreListedByTheirOwnName() throws Exception {
        vault.note("a.md").link("same.md", "a.md").link("gone.md", "nowhere.md").link("self", "self");
        assertThat(vault.names()).containsExactly("a.md", "gone.md", "same.md", "self");
    }

    @Test
    void aVaultInTheVaultIsLeftOut() throws Exception {
        vault.note("a.md").note("inner/.obsidian/app.json").note("inner/b.md").note("inner/c/d.md");
        vault.note("other/vaultvet.yaml")
                .note("other/e.md")
                .file("third/.vaultvet.yaml", "")
                .note("third/f.md");
        assertThat(vault.names()).containsExactly("a.md");
        assertThat(vault.notices())
                .containsExactly(
                        "the folder \"inner\" is a vault of its own and was left out",
                        "the folder \"other\" is a vault of its own and was left out",
                        "the folder \"third\" is a vault of its own and was left out");
    }

    @Test
    void pipesAreListedAndNeverOpened() throws Exception {
        vault.note("a.md");
        VaultFolder.run(vault.root(), "mkfifo", "pipe.md", "pipe");
        assertThat(vault.names()).containsExactly("a.md", "pipe", "pipe.md");
    }

    @Test
    void aFolderThatCannotBeListedIsAProblem() throws Exception {
        vault.note("a.md").note("secret/b.md");
        Path secret = vault.root().resolve("secret");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(secret))
                    .as("the superuser reads everything")
                    .isFalse();
            assertThat(vault.names()).containsExactly("a.md");
            assertThat(vault.problems()).containsExactly("secret UNREADABLE");
        } finally {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void foldersBeyondTheDepthLimitAreLeftOut() throws Exception {
        vault.note("d/".repeat(256) + "in.md").note("d/".repeat(257) + "out.md");
        assertThat(vault.names()).containsExactly("d/".repeat(256) + "in.md");
        assertThat(vault.notices()).singleElement().asString().startsWith("folders more than 256 levels deep");
    }

    @Test
    void namesThatAreNotUtf8AreShownByTheirBytesAndCanBeRead() throws Exception {
        vault.note("a.md");
        VaultFolder.run(
                vault.root(),
                "python3",
                "-c",
                "import os; os.mkdir(b'f\\xff'); open(b'f\\xff/caf\\xc3\\xa9.md','w').write('x');"
                        + " open(b'b\\xe9.md','w').write('y')");
        assertThat(vault.names()).containsExactly("a.md", "b%E9.md", "f%FF/café.md");
        assertThat(vault.problems()).containsExactly("b%E9.md NAME_NOT_UTF8", "f%FF NAME_NOT_UTF8");
        WalkedVault walked = vault.walk();
        assertThat(Files.readString(walked.realPath(VaultPath.of("f%FF/café.md"))))
                .isEqualTo("x");
        assertThat(Files.readString(walked.realPath(VaultPath.of("b%E9.md")))).isEqualTo("y");
    }

    @Test
    void twoFilesThatAreShownAlikeAreListedOnce() throws Exception {
        vault.note("b%E9.md");
        VaultFolder.run(vault.root(), "python3", "-c", "open(b'b\\xe9.md','w').write('y')");
        assertThat(vault.names()).containsExactly("b%E9.md");
        assertThat(vault.notices()).singleElement().asString().contains("b%E9.md");
    }

    @Test
    void namesOutsideAsciiAreTrue() throws Exception {
        vault.note("Café/日本 😀.md");
        assertThat(vault.names()).containsExactly("Café/日本 😀.md");
    }

    @Test
    void aRootThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> VaultWalker.walk(folder.resolve("none"), "none"))
                .isInstanceOf(VaultException.class)
                .hasMessage("the vault \"none\" cannot be read: it is gone");
    }

    @Test
    void whereFoldersHaveNoLinkCountEveryNameIsLookedAt() throws Exception {
        for (Configuration system : new Configuration[] {Configuration.unix(), Configuration.windows()}) {
            try (FileSystem files = Jimfs.newFileSystem(system)) {
                Path root = files.getRootDirectories().iterator().next().resolve("vault");
                VaultFolder inMemory = new VaultFolder(Files.createDirectories(root));
                inMemory.note("folder.md/a.md").note("sub/b.md").file("pic.png", "");
                assertThat(inMemory.names())
                        .as(root.toString().toLowerCase(Locale.ROOT))
                        .containsExactly("folder.md/a.md", "pic.png", "sub/b.md");
            }
        }
    }
}
