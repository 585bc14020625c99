package io.github.vaultvet.fix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks for the repairs of a note that can be proved together. All at once mostly can; if not, those that are to blame
 * are left out, or the others are added half by half, so that a bad one does not keep the rest from being applied.
 */
final class RepairSearch {

    /** Each proof reads the note once; so the work is bounded whatever the note holds. */
    static final int MOST_PROOFS = 64;

    private final Function<List<Repair>, Optional<Refutation>> proof;
    private final RepairTally tally;
    private final List<Repair> proved = new ArrayList<>();
    private final Deque<List<Repair>> waiting = new ArrayDeque<>();

    /**
     * @param proof refutes repairs, given in the order of the text, if they must not be made together
     */
    RepairSearch(Function<List<Repair>, Optional<Refutation>> proof, RepairTally tally) {
        this.proof = proof;
        this.tally = tally;
    }

    /** Those of these repairs that were proved together, in the order of the text. */
    List<Repair> allProved(List<Repair> repairs) {
        wait(repairs);
        for (int proofs = 0; proofs < MOST_PROOFS && !waiting.isEmpty(); proofs++) {
            tryToAdd(waiting.pop());
        }
        waiting.forEach(left -> tally.refuse(Refusal.UNPROVED, left.size()));
        return proved;
    }

    private void tryToAdd(List<Repair> part) {
        List<Repair> all = inOrder(proved, part);
        Optional<Refutation> refuted = proof.apply(all);
        if (refuted.isEmpty()) {
            proved.clear();
            proved.addAll(all);
            return;
        }
        List<Repair> culprits =
                part.size() == 1 ? part : both(part, refuted.get().culprits());
        if (culprits.isEmpty()) {
            wait(part.subList(part.size() / 2, part.size()));
            wait(part.subList(0, part.size() / 2));
        } else {
            tally.refuse(refuted.get().refusal(), culprits.size());
            wait(without(part, culprits));
        }
    }

    private void wait(List<Repair> part) {
        if (!part.isEmpty()) {
            waiting.push(part);
        }
    }

    private static List<Repair> inOrder(List<Repair> some, List<Repair> others) {
        List<Repair> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparing(Repair::reach));
        return all;
    }

    private static List<Repair> both(List<Repair> some, List<Repair> others) {
        Set<Repair> set = identities(others);
        return some.stream().filter(set::contains).toList();
    }

    private static List<Repair> without(List<Repair> some, List<Repair> others) {
        Set<Repair> set = identities(others);
        return some.stream().filter(repair -> !set.contains(repair)).toList();
    }

    /** The equality of a repair compares all of its finding. */
    private static Set<Repair> identities(Collection<Repair> repairs) {
        Set<Repair> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(repairs);
        return set;
    }
}
