package io.github.vaultvet.infer;

import io.github.vaultvet.infer.NoteGroup.Share;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A folder whose notes look like templates.
 *
 * @param path from the vault's root
 * @param placeholders how many of its notes have placeholders
 */
record TemplateFolder(String path, Share placeholders) {

    private static final List<String> WORDS = List.of(
            "template", "vorlage", "modele", "modèle", "plantilla", "modelo", "modelli", "шаблон", "模板", "šablon");

    /** By its name, some placeholders are enough; by placeholders alone, nearly all its notes must have them. */
    private static final int SOME = 25;

    private static final int NEARLY_ALL = 90;
    private static final int LEAST = 3;

    /** The folder as such a one, if it looks like it. */
    static Optional<TemplateFolder> of(Folder folder) {
        int notes = 0;
        int placeholders = 0;
        for (Folder one : folder.withBelow()) {
            notes += one.notes().notes() + one.folderNotes().notes();
            placeholders += one.placeholders();
        }
        Share share = new Share(placeholders, notes);
        String name = folder.name().toLowerCase(Locale.ROOT);
        boolean named = WORDS.stream().anyMatch(name::contains);
        return share.isAtLeast(named ? SOME : NEARLY_ALL) && (named || notes >= LEAST)
                ? Optional.of(new TemplateFolder(folder.path(), share))
                : Optional.empty();
    }
}
