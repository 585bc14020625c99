package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.List;

/** What a note may be called instead of its name; takes no part in resolution (R3.12). */
public record NoteAliases(VaultPath path, List<String> aliases) {

    public NoteAliases {
        aliases = List.copyOf(aliases);
    }

    /** Those of a note. */
    public static NoteAliases of(NoteSummary note) {
        return new NoteAliases(note.path(), note.aliases());
    }
}
