package io.github.vaultvet.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the links of each file, found once. What is known of sound links is not kept, so that a vault with a
 * million of them takes one reference a file.
 */
final class FaultTable {

    private static final JudgedLink[] NOTHING = {};

    /** Those with links that the names of files do not settle; nobody has to ask about the others. */
    private final List<NoteSummary> sources = new ArrayList<>();

    private final JudgedLink[] @Nullable [] known;
    private final LinkMemory memory;

    /** Rules go through a vault in its order, so that the next file is nearly always found without a search. */
    private int next;

    /**
     * @param sources by path
     */
    FaultTable(List<NoteSummary> sources, LinkMemory memory) {
        for (NoteSummary source : sources) {
            if (!source.unsettledLinks().isEmpty()) {
                this.sources.add(source);
            }
        }
        this.memory = memory;
        this.known = new JudgedLink[this.sources.size()][];
    }

    /** The faulty ones among a source's links, in the order of the text. */
    List<JudgedLink> of(NoteSummary source, Vault vault) {
        int number = number(source);
        if (number < 0) {
            return List.of(faulty(vault.judge(source)));
        }
        JudgedLink[] faults = known[number];
        if (faults == null) {
            List<JudgedLink> judged = vault.judge(source);
            faults = faulty(judged);
            known[number] = faults;
            memory.judged(source.path(), judged);
        }
        return faults.length == 0 ? List.of() : Collections.unmodifiableList(Arrays.asList(faults));
    }

    /** Where a source is; less than 0 if it is none of these. */
    private int number(NoteSummary source) {
        int number = next < sources.size() && sources.get(next) == source
                ? next
                : Collections.binarySearch(
                        sources, source, (left, right) -> left.path().compareTo(right.path()));
        if (number < 0 || sources.get(number) != source) {
            return -1;
        }
        next = number + 1;
        return number;
    }

    private static JudgedLink[] faulty(List<JudgedLink> judged) {
        List<JudgedLink> faults = new ArrayList<>(0);
        for (JudgedLink link : judged) {
            if (link.isFaulty()) {
                faults.add(link);
            }
        }
        return faults.isEmpty() ? NOTHING : faults.toArray(NOTHING);
    }
}
