package io.github.vaultvet.vault;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;

/** Reads the facts of every kind of file that holds links. Never fails, whatever the bytes are. */
public final class FileFacts {

    private FileFacts() {}

    /**
     * The facts of a file.
     *
     * @param path of a note, a canvas or a base
     */
    public static Note read(VaultPath path, NoteText text) {
        if (path.isCanvas()) {
            return CanvasReader.read(path, text);
        }
        if (path.isBase()) {
            return BaseReader.read(path, text);
        }
        NoteBuilder facts = NoteScanner.read(text);
        BaseBlocks.addTo(facts, text);
        return facts.build(path, text);
    }
}
