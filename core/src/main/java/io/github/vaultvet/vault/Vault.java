package io.github.vaultvet.vault;

import java.util.List;

/** The vault after all notes have been read: every name, and what was kept of each note. */
public interface Vault {

    /** Every file, of any extension. */
    FileIndex files();

    /** Finds the file that a link leads to. */
    LinkResolver resolver();

    /** What was kept of the notes that were read, by path. */
    List<NoteSummary> notes();

    /** The verdicts on a note's unsettled links, in the order of the text. */
    List<JudgedLink> judge(NoteSummary note);

    /** Files that could not be read as notes, or whose names are in the way, by path. */
    List<FileProblem> fileProblems();
}
