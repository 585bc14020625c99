package io.github.vaultvet.vault;

import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import io.github.vaultvet.note.Zone;
import java.util.Collection;
import java.util.Collections;
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
        int canvases = 0;
        int bases = 0;
        int links = 0;
        int timestamps = 0;
        long bytes = 0;
        for (NoteSummary note : notes) {
            canvases += note.path().isCanvas() ? 1 : 0;
            bases += note.path().isBase() ? 1 : 0;
            links += note.links();
            timestamps += note.timestamps();
            bytes += note.bytes();
        }
        MissingTargets missing = MissingTargets.of(vault, notes);
        return new VaultSums(
                canvases,
                bases,
                links,
                missing.links(),
                missing.targets(),
                notChecked(notes),
                timestamps,
                bytes,
                missing.most(mostWanted));
    }

    private static Map<String, Integer> notChecked(Collection<NoteSummary> notes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Zone.Kind kind : Zone.Kind.values()) {
            counts.put(kind.words(), 0);
        }
        counts.put(LinkTally.IN_TEMPLATE, 0);
        notes.forEach(note -> note.notChecked().forEach((reason, count) -> counts.merge(reason, count, Integer::sum)));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
