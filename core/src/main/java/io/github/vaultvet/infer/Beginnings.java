package io.github.vaultvet.infer;

import io.github.vaultvet.infer.NoteGroup.Share;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.schema.FirstLine;
import io.github.vaultvet.schema.LinkTarget;
import io.github.vaultvet.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How the texts of some notes begin, as far as it is a word before a link: {@code From: [[channel]]}. */
final class Beginnings {

    private static final int MOST = 20;
    private static final int LONGEST = 30;

    private final Map<String, Integer> notes = new TreeMap<>();
    private final Map<String, Integer> found = new TreeMap<>();

    /** Knows whether a link leads to a note. */
    @FunctionalInterface
    interface Targets {
        boolean isNote(Note source, Link link);
    }

    void add(Note note, Targets targets) {
        Span line = FirstLine.of(note);
        String text = note.text().slice(line.start(), Math.min(line.end(), line.start() + LONGEST * 4));
        int link = text.indexOf("[[");
        if (link <= 0 || link > LONGEST || !isLabel(text.substring(0, link))) {
            return;
        }
        String label = text.substring(0, link);
        if (notes.containsKey(label) || notes.size() < MOST) {
            notes.merge(label, 1, Integer::sum);
            Optional<Link> target = new FirstLine(label, Optional.of(LinkTarget.NOTE), false).linkIn(note, line);
            if (target.filter(known -> targets.isNote(note, known)).isPresent()) {
                found.merge(label, 1, Integer::sum);
            }
        }
    }

    /** {@code From: }; a sentence that happens to begin alike, or the mark of a list or heading, is none. */
    private static boolean isLabel(String text) {
        return text.stripTrailing().endsWith(":") && Character.isLetter(text.codePointAt(0));
    }

    void add(Beginnings others) {
        others.notes.forEach((label, count) -> {
            if (notes.containsKey(label) || notes.size() < MOST) {
                notes.merge(label, count, Integer::sum);
                found.merge(label, others.found.getOrDefault(label, 0), Integer::sum);
            }
        });
    }

    /** The commonest; empty if there is none. */
    Optional<String> commonest() {
        return notes.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    /** How many texts begin so. */
    int count(String label) {
        return notes.getOrDefault(label, 0);
    }

    /** Of the texts that begin so, how many name a note that is there. */
    Share leadingToNotes(String label) {
        return new Share(found.getOrDefault(label, 0), count(label));
    }
}
