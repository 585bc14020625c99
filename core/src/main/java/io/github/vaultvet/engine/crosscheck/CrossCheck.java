package io.github.vaultvet.engine.crosscheck;

import io.github.vaultvet.markdown.MarkdownReading;
import io.github.vaultvet.markdown.MarkdownTree;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.ReadingDifference;
import io.github.vaultvet.text.NoteText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Asks a CommonMark parser for a second opinion about a note. */
public final class CrossCheck {

    private CrossCheck() {}

    /**
     * Where the two readings differ, in the order of the text, those differences left out that are known and understood.
     * Empty if the note is too complex for the parser.
     */
    public static Optional<List<ReadingDifference>> differences(Note note) {
        return allDifferences(note).map(all -> {
            all.removeIf(difference -> KnownDifference.of(note, difference).isPresent());
            return all;
        });
    }

    /** Those that are known, too. */
    static Optional<List<ReadingDifference>> allDifferences(Note note) {
        NoteText plain = PlainText.of(note);
        MarkdownReading reading = MarkdownTree.read(plain, note.bodyStart());
        return reading.fold(
                tree -> Optional.of(compare(note, plain, tree)), limit -> Optional.<List<ReadingDifference>>empty());
    }

    static List<ReadingDifference> compare(Note note, NoteText plain, MarkdownTree tree) {
        List<ReadingDifference> differences = new ArrayList<>();
        new BlockComparison(note, plain, tree).addTo(differences);
        new LinkComparison(note, plain, tree).addTo(differences);
        Collections.sort(differences);
        return differences;
    }
}
