package io.github.vaultvet.engine;

import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;

/** Reads the notes, canvases and bases of a vault, wherever their texts are kept. For one thread. */
interface SourceReader {

    /** Says which files will be read next, so that they can be fetched together. */
    default void announce(List<VaultPath> next) {}

    /** Reads one of the vault's files. */
    NoteReader.Reading read(VaultPath source);

    /** What a file's text can be known by: another text has another id. Empty if there is nothing such. */
    default Optional<String> contentId(VaultPath source) {
        return Optional.empty();
    }

    /** Whether it is a symbolic link to another file, which holds its text. */
    boolean isSymbolicLink(VaultPath source);
}
