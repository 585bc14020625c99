package io.github.vaultvet.engine.cache;

import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.Resolution;
import io.github.vaultvet.vault.SoundLinks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hears in a run where sound links lead. */
final class LearntRoads implements SoundLinks {

    private final Map<VaultPath, Integer> numbers = new HashMap<>();
    private final List<VaultPath> files;
    private final int[] @Nullable [] targets;

    /**
     * @param files all of the vault, which number them
     */
    LearntRoads(List<VaultPath> files) {
        this.files = files;
        this.targets = new int[files.size()][];
    }

    @Override
    public void found(VaultPath source, List<JudgedLink> links) {
        if (numbers.isEmpty()) {
            for (int number = 0; number < files.size(); number++) {
                numbers.put(files.get(number), number);
            }
        }
        int[] found = new int[links.size()];
        int count = 0;
        for (JudgedLink link : links) {
            @Nullable Integer target = link.resolution() instanceof Resolution.Found to ? numbers.get(to.path()) : null;
            if (target != null) {
                found[count++] = target;
            }
        }
        @Nullable Integer number = numbers.get(source);
        if (number != null && count == found.length) {
            targets[number] = different(found);
        }
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

    /** The numbers of the files that a file's links lead to; empty if it was not heard that they are sound. */
    Optional<int[]> of(int file) {
        return Optional.ofNullable(targets[file]);
    }
}
