package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.SetAside;
import java.util.ArrayList;
import java.util.List;

/** What was found and is not reported, in sentences. */
final class SetAsideText {

    private SetAsideText() {}

    static List<String> lines(SetAside aside) {
        List<String> parts = new ArrayList<>();
        if (aside.old() > 0) {
            parts.add(Count.of(aside.old(), "old finding") + " in the baseline");
        }
        if (aside.suppressed() > 0) {
            parts.add(Count.of(aside.suppressed(), "finding") + " suppressed in notes");
        }
        List<String> lines = new ArrayList<>();
        if (!parts.isEmpty()) {
            lines.add("Not reported: " + String.join(", ", parts) + ".");
        }
        if (aside.staleLines() > 0) {
            lines.add(Count.of(aside.staleLines(), "line of the baseline allows", "lines of the baseline allow")
                    + " what is mended: vaultvet baseline --update takes "
                    + (aside.staleLines() == 1 ? "it" : "them") + " out.");
        }
        return lines;
    }
}
