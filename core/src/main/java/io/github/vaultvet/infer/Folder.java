package io.github.vaultvet.infer;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A folder with what was counted of the notes in it. */
final class Folder {

    private final String path;
    private final Room room;
    private final NoteGroup notes;
    private final NoteGroup folderNotes;
    private final SortedMap<String, Folder> children = new TreeMap<>();
    private int placeholders;
    private @Nullable Totals whole;

    private Folder(String path, Room room) {
        this.path = path;
        this.room = room;
        this.notes = new NoteGroup(room);
        this.folderNotes = new NoteGroup(room);
    }

    /** The vault itself. */
    static Folder root(Room room) {
        return new Folder("", room);
    }

    /** From the vault's root, without a slash at either end; empty for the root. */
    String path() {
        return path;
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Collection<Folder> children() {
        return Collections.unmodifiableCollection(children.values());
    }

    Optional<Folder> child(String name) {
        return Optional.ofNullable(children.get(name));
    }

    Folder addChild(String name) {
        return children.computeIfAbsent(name, any -> new Folder(path.isEmpty() ? name : path + "/" + name, room));
    }

    /** Forgets a folder below this one. */
    void remove(Folder child) {
        children.remove(child.name());
    }

    /** The notes in the folder itself that are not called like it. */
    NoteGroup notes() {
        return notes;
    }

    /** The notes in the folder itself that are called like it: they usually list the others. */
    NoteGroup folderNotes() {
        return folderNotes;
    }

    /** How many notes of the folder itself have placeholders. */
    int placeholders() {
        return placeholders;
    }

    void add(Note note, boolean hasPlaceholder, Beginnings.Targets targets) {
        (isFolderNote(note.path()) ? folderNotes : notes).add(note, targets);
        placeholders += hasPlaceholder ? 1 : 0;
    }

    private static boolean isFolderNote(VaultPath note) {
        String folder = note.folder();
        return folder.substring(folder.lastIndexOf('/') + 1).equalsIgnoreCase(note.stem());
    }

    /** This folder and those below it, at any depth, each before those in it. */
    List<Folder> withBelow() {
        List<Folder> all = new ArrayList<>(List.of(this));
        for (int next = 0; next < all.size(); next++) {
            all.addAll(all.get(next).children());
        }
        return all;
    }

    /** All notes in this folder and below. To be asked for when all have been counted. */
    Totals totals() {
        if (whole == null) {
            whole = totals(List.of());
        }
        return whole;
    }

    /** The same without those of some folders. */
    Totals totals(Collection<Folder> except) {
        Totals totals = new Totals(NoteGroup.sum(), NoteGroup.sum());
        List<Folder> open = new ArrayList<>(List.of(this));
        for (int next = 0; next < open.size(); next++) {
            Folder folder = open.get(next);
            if (!except.contains(folder)) {
                totals.notes().add(folder.notes);
                totals.folderNotes().add(folder.folderNotes);
                open.addAll(folder.children());
            }
        }
        return totals;
    }

    /** Notes that are not called like their folder, and those that are. */
    record Totals(NoteGroup notes, NoteGroup folderNotes) {

        NoteGroup all() {
            NoteGroup all = NoteGroup.sum();
            all.add(notes);
            all.add(folderNotes);
            return all;
        }
    }
}
