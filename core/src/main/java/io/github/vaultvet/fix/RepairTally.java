package io.github.vaultvet.fix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what is repaired, and what is left out and why. */
final class RepairTally {

    private final Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);
    private int repaired;
    private int notes;

    void refuse(Refusal refusal, int links) {
        refused.merge(refusal, links, Integer::sum);
    }

    void repair(RepairedNote note) {
        repaired += note.repairs();
        notes++;
    }

    /** At most two sentences, without full stops. */
    List<String> sentences() {
        int left = refused.values().stream().mapToInt(Integer::intValue).sum();
        List<String> sentences = new ArrayList<>();
        if (repaired == 0) {
            sentences.add("no link can be repaired with certainty, so the patch is empty");
        } else {
            sentences.add("the patch repairs " + count(repaired, "link", "links") + " in "
                    + count(notes, "note", "notes") + "; in the vault's folder, git apply -p1 or patch -p1 takes it");
        }
        if (left > 0) {
            sentences.add(count(left, "link is", "links are") + " left out although the cause is known: " + reasons());
        }
        return sentences;
    }

    private String reasons() {
        List<String> reasons = new ArrayList<>();
        refused.forEach((refusal, links) -> reasons.add(number(links) + " " + refusal.words()));
        return String.join("; ", reasons);
    }

    private static String count(int number, String one, String several) {
        return number(number) + " " + (number == 1 ? one : several);
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
