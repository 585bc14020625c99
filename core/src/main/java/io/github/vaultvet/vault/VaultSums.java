package io.github.vaultvet.vault;

import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import io.github.vaultvet.note.Zone;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums over notes, canvases and bases, for the summary of a report.
 *
 * @param canvases how many of them are canvases
 * @param bases how many of them are bases
 * @param links how many links were checked
 * @param missingLinks how many of them have no target
 * @param missingTargets how many different targets those have
 * @param notChecked how many things that look like links were not checked, by reason, in the order to print
 * @param timestamps how many time stamps there are
 * @param bytes the size of the files
 * @param wanted the missing notes that most of them link to, most wanted first; those only for which no mistake explains it
 */
public record VaultSums(
        int canvases,
        int bases,
        int links,
        int missingLinks,
        int missingTargets,
        Map<String, Integer> notChecked,
        int timestamps,
        long bytes,
        List<WantedNote> wanted) {

    public VaultSums {
        wanted = List.copyOf(wanted);
        notChecked = Collections.unmodifiableMap(new LinkedHashMap<>(notChecked));
    }

    /**
     * @param mostWanted how many missing notes to name at most
     */
    static VaultSums of(Vault vault, Collection<NoteSummary> notes, int mostWanted) {
        Counter counter = new Counter();
        for (NoteSummary note : notes) {
            counter.add(note);
        }
        MissingTargets missing = MissingTargets.of(vault, notes);
        return new VaultSums(
                counter.canvases,
                counter.bases,
                counter.links,
                missing.links(),
                missing.targets(),
                counter.notChecked(),
                counter.timestamps,
                counter.bytes,
                missing.most(mostWanted));
    }

    /** Counts note after note. */
    private static final class Counter {

        private final Map<String, Integer> notChecked = new HashMap<>();
        private int canvases;
        private int bases;
        private int links;
        private int timestamps;
        private long bytes;

        void add(NoteSummary note) {
            if (!note.path().isNote()) {
                canvases += note.path().isCanvas() ? 1 : 0;
                bases += note.path().isBase() ? 1 : 0;
            }
            links += note.links();
            timestamps += note.timestamps();
            bytes += note.bytes();
            if (!note.notChecked().isEmpty()) {
                addNotChecked(note.notChecked());
            }
        }

        private void addNotChecked(Map<String, Integer> counts) {
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                notChecked.merge(count.getKey(), count.getValue(), Integer::sum);
            }
        }

        /** Those that there are, in the order to print. */
        Map<String, Integer> notChecked() {
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (Zone.Kind kind : Zone.Kind.values()) {
                take(kind.words(), counts);
            }
            take(LinkTally.IN_TEMPLATE, counts);
            return counts;
        }

        private void take(String reason, Map<String, Integer> counts) {
            int count = notChecked.getOrDefault(reason, 0);
            if (count > 0) {
                counts.put(reason, count);
            }
        }
    }
}
