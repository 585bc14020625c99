package io.github.vaultvet.vault;

import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Counts which notes are linked to and not written. */
final class WantedNotes {

    private final Map<String, Count> counts = new HashMap<>();

    private WantedNotes() {}

    static WantedNotes of(Vault vault, Collection<NoteSummary> notes) {
        WantedNotes wanted = new WantedNotes();
        for (NoteSummary note : notes) {
            wanted.addAll(note, vault.judge(note));
        }
        return wanted;
    }

    private void addAll(NoteSummary note, List<JudgedLink> links) {
        for (JudgedLink judged : links) {
            if (isWanted(judged) && !judged.link().embedded()) {
                add(note, judged.link().target());
            }
        }
    }

    /** A note that was deleted is as much missed as one that was never written. */
    private static boolean isWanted(JudgedLink judged) {
        return judged.cause().isPresent()
                && (judged.cause().get() instanceof Cause.Unwritten
                        || judged.cause().get() instanceof Cause.Deleted);
    }

    List<WantedNote> most(int most) {
        PriorityQueue<Count> best = new PriorityQueue<>();
        for (Count count : counts.values()) {
            if (best.size() < most) {
                best.add(count);
            } else if (!best.isEmpty() && count.compareTo(best.peek()) > 0) {
                best.remove();
                best.add(count);
            }
        }
        List<WantedNote> notes = new ArrayList<>(best.size());
        while (!best.isEmpty()) {
            Count count = best.remove();
            notes.add(new WantedNote(count.target, count.notes, count.links));
        }
        Collections.reverse(notes);
        return notes;
    }

    private void add(NoteSummary note, String target) {
        String key = key(target);
        Count count = counts.get(key);
        if (count == null) {
            count = new Count(target);
            counts.put(key, count);
        }
        count.links++;
        if (!note.path().value().equals(count.lastNote)) {
            count.lastNote = note.path().value();
            count.notes++;
        }
    }

    /** R3.18: {@code .md} does not count. */
    static String key(String target) {
        String key = NameKey.of(target);
        return key.endsWith(".md") ? key.substring(0, key.length() - 3) : key;
    }

    /** How often a note is wanted; the more wanted is the greater, and the earlier name among equals. */
    private static final class Count implements Comparable<Count> {

        private final String target;
        private String lastNote = "";
        private int notes;
        private int links;

        Count(String target) {
            this.target = target;
        }

        @Override
        public int compareTo(Count other) {
            if (notes != other.notes) {
                return Integer.compare(notes, other.notes);
            }
            return links != other.links ? Integer.compare(links, other.links) : other.target.compareTo(target);
        }
    }
}
