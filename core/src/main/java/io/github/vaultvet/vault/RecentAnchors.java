package io.github.vaultvet.vault;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The anchors of the notes that were last pointed at, so that neither memory nor work grows with the links. */
final class RecentAnchors {

    /** Of outlines; their anchors take about ten times as much. */
    private static final int MOST_BYTES = 2 << 20;

    private final Map<NoteSummary, Anchors> recent = new LinkedHashMap<>(16, 0.75f, true);
    private int bytes;

    Anchors of(NoteSummary note) {
        Anchors known = recent.get(note);
        if (known != null) {
            return known;
        }
        Anchors anchors = Anchors.of(note.outline());
        recent.put(note, anchors);
        bytes += weight(note);
        Iterator<NoteSummary> oldest = recent.keySet().iterator();
        while (bytes > MOST_BYTES && recent.size() > 1) {
            bytes -= weight(oldest.next());
            oldest.remove();
        }
        return anchors;
    }

    /** A note without anchors takes some room as well. */
    private static int weight(NoteSummary note) {
        return note.outline().size() + 100;
    }
}
