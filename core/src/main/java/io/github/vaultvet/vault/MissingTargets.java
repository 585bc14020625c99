package io.github.vaultvet.vault;

import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Counts the targets that are missing, and which of them are notes that nobody has written. A hash table without nodes,
 * since there may be a million.
 */
final class MissingTargets {

    /** Differs from run to run and changes nothing but the slots, so that nobody can choose targets that collide. */
    private final long base = System.nanoTime() * 2 + 1;

    private @Nullable JudgedLink[] slots = new @Nullable JudgedLink[64];
    private Counts counts = new Counts(slots.length);
    private int targets;
    private int links;

    private MissingTargets() {}

    static MissingTargets of(Vault vault, Collection<NoteSummary> notes) {
        MissingTargets missing = new MissingTargets();
        int number = 0;
        for (NoteSummary note : notes) {
            number++;
            missing.add(vault.faults(note), number);
        }
        return missing;
    }

    /** How many different targets are missing. */
    int targets() {
        return targets;
    }

    /** How many links lead to one of them. */
    int links() {
        return links;
    }

    private void add(List<JudgedLink> faults, int note) {
        for (JudgedLink judged : faults) {
            if (judged.cause().isPresent()) {
                add(judged, note);
            }
        }
    }

    private void add(JudgedLink judged, int note) {
        links++;
        String target = judged.link().target();
        int hash = hash(key(target));
        int slot = slot(target, hash);
        if (slots[slot] == null) {
            targets++;
            if (targets * 2 > slots.length) {
                enlarge();
                slot = free(hash);
            }
            slots[slot] = judged;
            counts.hashes[slot] = hash;
        }
        if (isWanted(judged)) {
            // The first that is wanted has the say in how the name is written.
            slots[slot] = counts.links[slot] == 0 ? judged : slots[slot];
            counts.add(slot, note);
        }
    }

    /** A note that was deleted is as much missed as one that was never written. */
    private static boolean isWanted(JudgedLink judged) {
        return !judged.link().embedded()
                && judged.cause().isPresent()
                && (judged.cause().get() instanceof Cause.Unwritten
                        || judged.cause().get() instanceof Cause.Deleted);
    }

    private int hash(String key) {
        long hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash + key.charAt(i) + 1) * base;
        }
        return (int) (hash >>> 32 ^ hash >>> 48);
    }

    /** Where a target is, or the free slot where it would be; there are always free ones. */
    private int slot(String target, int hash) {
        int slot = hash & slots.length - 1;
        while (true) {
            JudgedLink there = slots[slot];
            boolean isIt = there == null
                    || (counts.hashes[slot] == hash && isSame(there.link().target(), target));
            if (isIt) {
                return slot;
            }
            slot = slot + 1 & slots.length - 1;
        }
    }

    private static boolean isSame(String target, String other) {
        return target.equals(other) || key(target).equals(key(other));
    }

    /** A slot for a target that is in none. */
    private int free(int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != null) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void enlarge() {
        @Nullable JudgedLink[] old = slots;
        Counts oldCounts = counts;
        slots = new @Nullable JudgedLink[old.length * 2];
        counts = new Counts(slots.length);
        for (int i = 0; i < old.length; i++) {
            JudgedLink judged = old[i];
            if (judged != null) {
                move(judged, oldCounts, i);
            }
        }
    }

    private void move(JudgedLink judged, Counts old, int from) {
        int slot = free(old.hashes[from]);
        slots[slot] = judged;
        counts.take(slot, old, from);
    }

    /** The notes that are wanted most, most wanted first. */
    List<WantedNote> most(int most) {
        PriorityQueue<Wanted> best = new PriorityQueue<>();
        int least = most == 0 ? Integer.MAX_VALUE : 1;
        for (int slot = 0; slot < slots.length; slot++) {
            if (counts.notes[slot] >= least) {
                best.add(wanted(slot));
                if (best.size() > most) {
                    best.remove();
                }
                least = best.size() < most ? 1 : best.element().notes();
            }
        }
        List<WantedNote> notes = new ArrayList<>(best.size());
        while (!best.isEmpty()) {
            Wanted wanted = best.remove();
            notes.add(new WantedNote(wanted.target(), wanted.notes(), wanted.links()));
        }
        Collections.reverse(notes);
        return notes;
    }

    private Wanted wanted(int slot) {
        JudgedLink judged = Objects.requireNonNull(slots[slot]);
        return new Wanted(judged.link().target(), counts.notes[slot], counts.links[slot]);
    }

    /** R3.18: {@code .md} does not count. */
    private static String key(String target) {
        String key = NameKey.of(target);
        return key.endsWith(".md") ? key.substring(0, key.length() - 3) : key;
    }

    /** The hash of what stands in a slot, and how often it is wanted. */
    private static final class Counts {

        private final int[] hashes;
        private final int[] links;
        private final int[] notes;
        private final int[] lastNote;

        Counts(int size) {
            hashes = new int[size];
            links = new int[size];
            notes = new int[size];
            lastNote = new int[size];
        }

        void add(int slot, int note) {
            links[slot]++;
            if (lastNote[slot] != note) {
                lastNote[slot] = note;
                notes[slot]++;
            }
        }

        void take(int slot, Counts old, int from) {
            hashes[slot] = old.hashes[from];
            links[slot] = old.links[from];
            notes[slot] = old.notes[from];
            lastNote[slot] = old.lastNote[from];
        }
    }

    /** How often a note is wanted; the more wanted is the greater, and the earlier name among equals. */
    private record Wanted(String target, int notes, int links) implements Comparable<Wanted> {

        @Override
        public int compareTo(Wanted other) {
            if (notes != other.notes) {
                return Integer.compare(notes, other.notes);
            }
            return links != other.links ? Integer.compare(links, other.links) : other.target.compareTo(target);
        }
    }
}
