package io.github.vaultvet.vault;

import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts which notes are linked to and not written. */
final class WantedNotes {

    private static final Comparator<WantedNote> MOST_WANTED_FIRST = Comparator.comparingInt(WantedNote::notes)
            .thenComparingInt(WantedNote::links)
            .reversed()
            .thenComparing(WantedNote::target);

    private final Map<String, Count> counts = new HashMap<>();

    private WantedNotes() {}

    static WantedNotes of(Vault vault) {
        WantedNotes wanted = new WantedNotes();
        for (NoteSummary note : vault.notes()) {
            for (JudgedLink judged : vault.judge(note)) {
                boolean unwritten =
                        judged.cause().filter(Cause.Unwritten.class::isInstance).isPresent();
                if (unwritten && !judged.link().embedded()) {
                    wanted.add(note, judged.link().target());
                }
            }
        }
        return wanted;
    }

    List<WantedNote> most(int most) {
        return counts.values().stream()
                .map(count -> new WantedNote(count.target, count.notes, count.links))
                .sorted(MOST_WANTED_FIRST)
                .limit(most)
                .toList();
    }

    private void add(NoteSummary note, String target) {
        Count count = counts.computeIfAbsent(key(target), key -> new Count(target));
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

    private static final class Count {

        private final String target;
        private String lastNote = "";
        private int notes;
        private int links;

        Count(String target) {
            this.target = target;
        }
    }
}
