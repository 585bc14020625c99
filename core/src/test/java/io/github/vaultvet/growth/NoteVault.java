package io.github.vaultvet.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A vault of one note that is measured, and one that it may link to. */
final class NoteVault {

    private NoteVault() {}

    /** Writes the vault, over what is there. */
    static Path of(Path folder, byte[] note) {
        try {
            Files.write(folder.resolve("note.md"), note);
            Files.writeString(folder.resolve("other.md"), "# h\n\nx ^b\n");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
