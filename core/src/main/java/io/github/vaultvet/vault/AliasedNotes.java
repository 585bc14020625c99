package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;

/** Finds notes by their aliases. */
final class AliasedNotes {

    private final List<NoteAliases> notes;
    private final KeyTable aliases;

    /**
     * @param notes every note that has an alias, and maybe others, by path
     */
    AliasedNotes(List<NoteAliases> notes) {
        this.notes = notes;
        KeyTable.Builder builder = new KeyTable.Builder();
        for (int number = 0; number < notes.size(); number++) {
            for (String alias : notes.get(number).aliases()) {
                builder.add(NameKey.of(alias), number);
            }
        }
        this.aliases = builder.build();
    }

    /** Notes that have this alias, the shortest path first. */
    List<VaultPath> called(String alias) {
        String key = NameKey.of(alias);
        List<VaultPath> found = new ArrayList<>(0);
        for (int number : aliases.find(key)) {
            VaultPath path = notes.get(number).path();
            // A note may have an alias twice, and its numbers stand together.
            boolean again = !found.isEmpty() && found.get(found.size() - 1).equals(path);
            if (!again && hasAlias(notes.get(number), key)) {
                found.add(path);
            }
        }
        return Crowds.shortestFirst(found);
    }

    private static boolean hasAlias(NoteAliases note, String key) {
        for (String alias : note.aliases()) {
            if (NameKey.of(alias).equals(key)) {
                return true;
            }
        }
        return false;
    }
}
