package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.HistoryGap;
import io.github.vaultvet.diagnostic.VaultStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was looked at and what was not, in sentences.
 *
 * @param statistics the sums of the run
 * @param options how text is escaped
 */
record CheckedText(VaultStatistics statistics, TextOptions options) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(checked());
        notChecked(lines);
        if (!statistics.historyGaps().isEmpty()) {
            lines.add(history());
        }
        if (statistics.incomparable() > 0) {
            lines.add("Not compared with CommonMark, being too complex for its parser: "
                    + Count.of(statistics.incomparable(), "note") + ".");
        }
        return lines;
    }

    private String checked() {
        int others = statistics.others();
        StringBuilder text = new StringBuilder("Checked ");
        text.append(options.shown(statistics.root()))
                .append(" (")
                .append(options.shown(statistics.rootReason()))
                .append("): ");
        if (statistics.checkedNotes() < statistics.notes()) {
            text.append(Count.of(statistics.checkedNotes())).append(" of ");
        }
        text.append(Count.of(statistics.notes(), "note")).append(Verdict.documents(statistics));
        if (others > 0) {
            text.append(" beside ").append(Count.of(others, "other file"));
        }
        text.append(", ").append(Count.bytes(statistics.bytes()));
        text.append(", ").append(Count.of(statistics.links(), "link"));
        if (statistics.timestamps() > 0) {
            text.append(", ").append(Count.of(statistics.timestamps(), "time stamp"));
        }
        return text.append('.').toString();
    }

    private void notChecked(List<String> lines) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Integer> reason : statistics.notChecked().entrySet()) {
            if (reason.getValue() > 0) {
                String noun = parts.isEmpty() ? Count.of(reason.getValue(), "link") : Count.of(reason.getValue());
                parts.add(noun + " " + options.shown(reason.getKey()));
            }
        }
        if (!parts.isEmpty()) {
            lines.add("Not checked: " + String.join(", ", parts) + ".");
        }
    }

    private String history() {
        List<String> gaps =
                statistics.historyGaps().stream().map(HistoryGap::sentence).toList();
        return "Not all of the history is known: " + String.join(", ", gaps) + ".";
    }
}
