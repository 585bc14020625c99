package io.github.vaultvet.rule;

import io.github.vaultvet.note.Note;

/** A rule that needs no more than one note and the names of the files. Called for many notes at once, from several threads. */
public interface NoteRule extends Rule {

    /** Reports what is wrong with the note. */
    void check(Note note, NoteContext context);
}
