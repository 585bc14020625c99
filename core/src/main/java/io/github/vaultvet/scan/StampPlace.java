package io.github.vaultvet.scan;

import io.github.vaultvet.note.Sequence;
import io.github.vaultvet.note.Timestamp.Group;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the text stands that is being read, as the stamps in it have to know; makes nothing where there are none. */
final class StampPlace {

    private static final int LEVELS = 7;

    private int section;
    private int paragraph;
    private Sequence.Kind kind = Sequence.Kind.TEXT;
    private int number;
    /** For each level, the number of the headings that stand under the same heading; 0 if none has come yet. */
    private final int[] headings = new int[LEVELS];

    private int headingRuns;
    private int columns;
    private int firstColumn;
    /** Made when the first stamp is found at this place. */
    private @Nullable Group group;

    /** The numbers of recordings that links point into; most notes have none. */
    private Map<String, Integer> recordings = Map.of();

    /** Moves to the text of a paragraph or the like. */
    void text(List<Container> containers) {
        for (int i = containers.size() - 1; i >= 0; i--) {
            if (containers.get(i).kind == Container.Kind.LIST) {
                move(Sequence.Kind.LIST, containers.get(i).number());
                return;
            }
        }
        boolean inside = !containers.isEmpty();
        move(Sequence.Kind.TEXT, inside ? containers.get(containers.size() - 1).number() : -1 - section);
    }

    /** Moves to the text of a heading, which begins a section. */
    void heading(int level) {
        section++;
        Arrays.fill(headings, level + 1, LEVELS, 0);
        if (headings[level] == 0) {
            headingRuns++;
            headings[level] = headingRuns;
        }
        move(Sequence.Kind.HEADINGS, headings[level]);
    }

    /** Begins a table, whose columns are others than those before. */
    void table() {
        firstColumn = columns;
    }

    /** Moves to a cell of the table. */
    void cell(int column) {
        columns = Math.max(columns, firstColumn + column + 1);
        move(Sequence.Kind.COLUMN, firstColumn + column);
    }

    boolean isInList() {
        return kind == Sequence.Kind.LIST;
    }

    private void move(Sequence.Kind toKind, int toNumber) {
        paragraph++;
        kind = toKind;
        number = toNumber;
        group = null;
    }

    /** The group of the stamps of the note's own recording. */
    Group group() {
        @Nullable Group known = group;
        if (known == null) {
            known = new Group(section, paragraph, new Sequence(kind, number), 0);
            group = known;
        }
        return known;
    }

    /** The group of the stamps of one recording; an empty name is the note's own. */
    Group group(String recording) {
        Group own = group();
        if (recording.isEmpty()) {
            return own;
        }
        if (recordings.isEmpty()) {
            recordings = new HashMap<>();
        }
        int known = recordings.computeIfAbsent(recording, key -> recordings.size() + 1);
        return new Group(own.section(), own.paragraph(), own.sequence(), known);
    }
}
