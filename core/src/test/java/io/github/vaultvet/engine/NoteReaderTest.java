package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class NoteReaderTest {

    private static final String LEADS_OUT = "it is a link that leads nowhere, or out of the vault";

    @TempDir
    private Path folder;

    private VaultFolder vault;

    @BeforeEach
    void makeVault() throws IOException {
        vault = new VaultFolder(Files.createDirectory(folder.resolve("vault")));
    }

    private String read(String path) throws VaultException {
        return shown(new NoteReader(vault.walk()).read(VaultPath.of(path)));
    }

    /** The note's text, or why it was not read. */
    private static String shown(NoteReader.Reading reading) {
        return reading.fold(text -> text.slice(0, text.length()), problem -> problem.kind() + ": " + problem.detail());
    }

    @Test
    void readsExactlyTheBytes() throws Exception {
        String text = "\uFEFFé\r\n" + "x".repeat(200_000);
        vault.note("a.md", text).note("empty.md", "");
        assertThat(read("a.md")).isEqualTo(text);
        assertThat(read("empty.md")).isEmpty();
    }

    @Test
    void aNoteLargerThanTheLimitIsNotRead() throws Exception {
        vault.note("a.md");
        try (FileChannel file =
                FileChannel.open(vault.root().resolve("a.md"), StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            file.position(3L * NoteReader.LARGEST_NOTE);
            file.write(java.nio.ByteBuffer.wrap(new byte[] {1}));
        }
        assertThat(read("a.md")).isEqualTo("TOO_LARGE: 48 MiB, the limit is 16 MiB");
    }

    @Test
    void aNoteOfExactlyTheLimitIsRead() throws Exception {
        vault.note("a.md", "x".repeat(NoteReader.LARGEST_NOTE));
        assertThat(read("a.md")).hasSize(NoteReader.LARGEST_NOTE);
        vault.note("a.md", "x".repeat(NoteReader.LARGEST_NOTE + 1));
        assertThat(read("a.md")).startsWith("TOO_LARGE");
    }

    @Test
    void aLinkIsReadOnlyIfItLeadsToAVisibleFileOfTheVault() throws Exception {
        Files.writeString(folder.resolve("outside.md"), "secret");
        vault.note("a.md", "text")
                .file(".git/config", "token")
                .link("inside.md", "a.md")
                .link("outside.md", "../outside.md")
                .link("hidden.md", ".git/config")
                .link("dangling.md", "nowhere.md")
                .link("ring.md", "ring.md")
                .link("folder.md", ".");
        assertThat(read("inside.md")).isEqualTo("text");
        for (String path : new String[] {"outside.md", "hidden.md", "dangling.md", "ring.md"}) {
            assertThat(read(path)).as(path).isEqualTo("UNREADABLE: " + LEADS_OUT);
        }
        assertThat(read("folder.md")).isEqualTo("UNREADABLE: it is a folder");
    }

    @Test
    void aPipeIsNeverOpened() throws Exception {
        VaultFolder.run(vault.root(), "mkfifo", "pipe.md");
        assertThat(read("pipe.md")).isEqualTo("UNREADABLE: it is not a regular file");
    }

    @Test
    void aNoteThatVanishedIsAProblem() throws Exception {
        vault.note("a.md");
        WalkedVault walked = vault.walk();
        Files.delete(vault.root().resolve("a.md"));
        NoteReader.Reading reading = new NoteReader(walked).read(VaultPath.of("a.md"));
        assertThat(shown(reading)).isEqualTo("UNREADABLE: it is gone");
    }
}
