package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.HistoryGap;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.diagnostic.VaultStatistics;
import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import io.github.vaultvet.json.JsonOutput;
import java.util.Map;

/** The {@code summary} of the JSON report. */
final class JsonSummary {

    private JsonSummary() {}

    static void write(LintReport report, JsonOutput json) {
        VaultStatistics statistics = report.statistics();
        json.startObject("summary")
                .field("root", statistics.root())
                .field("rootReason", statistics.rootReason())
                .field("errors", report.count(Severity.ERROR))
                .field("warnings", report.count(Severity.WARNING))
                .field("infos", report.count(Severity.INFO))
                .field("suppressed", report.setAside().suppressed())
                .field("old", report.setAside().old())
                .field("staleBaselineLines", report.setAside().staleLines())
                .field("files", statistics.files())
                .field("notes", statistics.notes())
                .field("checkedNotes", statistics.checkedNotes())
                .field("canvases", statistics.canvases())
                .field("bases", statistics.bases())
                .field("bytes", statistics.bytes())
                .field("links", statistics.links())
                .field("missingLinks", statistics.missingLinks())
                .field("missingTargets", statistics.missingTargets())
                .field("timestamps", statistics.timestamps())
                .field("incomparable", statistics.incomparable());
        json.startObject("notChecked");
        for (Map.Entry<String, Integer> reason : statistics.notChecked().entrySet()) {
            json.field(reason.getKey(), reason.getValue());
        }
        json.endObject();
        rules(report, json);
        wanted(statistics, json);
        json.startArray("historyGaps");
        for (HistoryGap gap : statistics.historyGaps()) {
            json.value(gap.word());
        }
        json.endArray();
        json.startArray("notices");
        for (Notice notice : report.notices()) {
            json.value(notice.message());
        }
        json.endArray().endObject();
    }

    private static void rules(LintReport report, JsonOutput json) {
        json.startArray("rules");
        for (Tally.RuleCount rule : Tally.of(report.diagnostics()).rules()) {
            json.startObject()
                    .field("rule", rule.rule().value())
                    .field("severity", rule.severity().word())
                    .field("findings", rule.findings())
                    .field("files", rule.notes());
            json.startObject("causes");
            for (Tally.CauseCount cause : rule.causes()) {
                json.field(cause.cause(), cause.findings());
            }
            json.endObject().endObject();
        }
        json.endArray();
    }

    private static void wanted(VaultStatistics statistics, JsonOutput json) {
        json.startArray("wanted");
        for (WantedNote note : statistics.wanted()) {
            json.startObject()
                    .field("target", note.target())
                    .field("notes", note.notes())
                    .field("links", note.links())
                    .endObject();
        }
        json.endArray();
    }
}
