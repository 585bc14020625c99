package io.github.vaultvet.growth;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileFacts;
import java.util.function.BiConsumer;

/** Reads the facts of a file, given its name and bytes. */
public final class Scanning implements BiConsumer<String, byte[]> {

    @Override
    public void accept(String name, byte[] bytes) {
        FileFacts.read(VaultPath.of(name), NoteText.of(bytes));
    }
}
