package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.Resolution;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a run finds out about the links of files. Files by their numbers. */
final class LearntLinks {

    /** Fewer files than these are found by a search in less time than a table is made. */
    private static final int FEW = 64;

    private final Map<VaultPath, Integer> numbers = new HashMap<>();
    private final List<VaultPath> files;
    private int searched;
    /** Where the links of each file lead, if all are sound. */
    private final int[] @Nullable [] targets;
    /** Which are written like no name there is, if not all are sound. */
    private final @Nullable BitSet[] unlike;

    /**
     * @param files all of the vault, sorted, which number them
     */
    LearntLinks(List<VaultPath> files) {
        this.files = files;
        this.targets = new int[files.size()][];
        this.unlike = new @Nullable BitSet[files.size()];
    }

    /** Hears the verdicts on the links of a file. */
    void judged(VaultPath source, List<JudgedLink> links) {
        int number = number(source);
        if (number < 0) {
            return;
        }
        int[] found = new int[links.size()];
        int count = 0;
        BitSet missing = new BitSet(links.size());
        for (int link = 0; link < links.size(); link++) {
            int target = target(links.get(link));
            if (target >= 0) {
                found[count++] = target;
            }
            missing.set(link, links.get(link).isUnlikeAnything());
        }
        if (count == found.length) {
            targets[number] = different(found);
        } else {
            unlike[number] = missing;
        }
    }

    /** The number of the file that a sound link leads to; negative if there is none. */
    private int target(JudgedLink link) {
        return link.isFaulty() || !(link.resolution() instanceof Resolution.Found to) ? -1 : number(to.path());
    }

    /** The number of a file; negative if it is none of these. */
    private int number(VaultPath file) {
        if (searched < FEW) {
            searched++;
            return Collections.binarySearch(files, file);
        }
        if (numbers.isEmpty()) {
            for (int number = 0; number < files.size(); number++) {
                numbers.put(files.get(number), number);
            }
        }
        return numbers.getOrDefault(file, -1);
    }

    /** Sorts numbers and leaves out what is there already. */
    private static int[] different(int[] numbers) {
        Arrays.sort(numbers);
        int count = 0;
        for (int number : numbers) {
            if (count == 0 || number != numbers[count - 1]) {
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Writes down what was heard of a file; says whether anything was. */
    boolean write(int file, BinaryWriter out) {
        int[] sound = targets[file];
        BitSet missing = unlike[file];
        if (sound != null) {
            KnownLinks.writeSound(sound, out);
        } else if (missing != null) {
            KnownLinks.writeUnlike(missing, out);
        }
        return sound != null || missing != null;
    }
}
