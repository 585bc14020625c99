package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.RuleFamily;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives findings the names by which a later run knows them again: a hash of the kind of rule, path, the text at the place, and how
 * many such there were before in the note.
 */
final class Fingerprints {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final VaultPath note;
    /** How many findings there were so far, by the hash of what makes them equal. */
    private final Map<Long, Integer> seen = new HashMap<>();

    /** The family that was asked for last, and the hash of it and the note: mostly the next finding is of the same one. */
    private String family = "";

    private long hashOfFamily;

    private Fingerprints(VaultPath note) {
        this.note = note;
    }

    /**
     * The findings, sorted, as diagnostics in the same order; those that are suppressed only count.
     *
     * @param findings will be empty: a million would not have to be kept twice
     */
    static List<Diagnostic> assign(List<PlacedFinding> findings, Set<PlacedFinding> suppressed) {
        List<Diagnostic> diagnostics = new ArrayList<>(findings.size());
        Collections.reverse(findings);
        while (!findings.isEmpty()) {
            VaultPath note = findings.get(findings.size() - 1).path();
            new Fingerprints(note).assign(findings, suppressed, diagnostics);
        }
        return diagnostics;
    }

    /** Takes the findings of the note off the end of all findings. */
    private void assign(List<PlacedFinding> findings, Set<PlacedFinding> suppressed, List<Diagnostic> diagnostics) {
        int last = findings.size() - 1;
        while (last >= 0 && findings.get(last).path().equals(note)) {
            PlacedFinding placed = findings.remove(last--);
            Diagnostic diagnostic = diagnostic(placed);
            if (suppressed.isEmpty() || !suppressed.contains(placed)) {
                diagnostics.add(diagnostic);
            }
        }
    }

    private Diagnostic diagnostic(PlacedFinding placed) {
        return new Diagnostic(
                placed.rule(), placed.severity(), placed.path(), placed.place(), placed.finding(), next(placed));
    }

    private long next(PlacedFinding placed) {
        String wanted = RuleFamily.of(placed.rule());
        if (!wanted.equals(family)) {
            family = wanted;
            hashOfFamily = add(add(FNV_BASIS, wanted), note.value());
        }
        long hash = add(hashOfFamily, placed.place().textHash());
        int occurrence = seen.merge(hash, 1, Integer::sum);
        return spread(add(hash, occurrence));
    }

    private static long add(long hash, String text) {
        long sum = hash;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * FNV_PRIME;
        }
        // No character is this large, so that "ab" + "c" differs from "a" + "bc".
        return (sum ^ 0x10000) * FNV_PRIME;
    }

    private static long add(long hash, long number) {
        long sum = hash;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            sum = (sum ^ (number >>> shift & 0xff)) * FNV_PRIME;
        }
        return sum;
    }

    /** Makes every bit of the result depend on every bit of the hash (the last step of MurmurHash3). */
    private static long spread(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
