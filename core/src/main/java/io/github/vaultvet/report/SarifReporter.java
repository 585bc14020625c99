package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** SARIF 2.1.0 for GitHub's code scanning and other programs that collect findings; the worst findings first. */
public final class SarifReporter implements Reporter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";
    private static final int SHOWN_BY_GITHUB = 5_000;
    private static final int TAKEN_BY_GITHUB = 25_000;

    private final ReportOrigin origin;
    private final RuleCatalog catalog;

    /**
     * @param origin where the report comes from
     * @param catalog what is known about rules
     */
    public SarifReporter(ReportOrigin origin, RuleCatalog catalog) {
        this.origin = origin;
        this.catalog = catalog;
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        try (JsonOutput json = new JsonOutput(out)) {
            SarifRules rules = SarifRules.of(report.diagnostics(), catalog);
            json.startObject().field("$schema", SCHEMA).field("version", "2.1.0");
            json.startArray("runs").startObject();
            tool(rules, json);
            json.startObject("automationDetails")
                    .field("id", ReportOrigin.TOOL + "/" + (origin.folder().isEmpty() ? "" : origin.folder() + "/"))
                    .endObject();
            json.field("columnKind", "utf16CodeUnits");
            invocation(report, json);
            json.startArray("results");
            Results results = new Results(json, rules, new LastNote(report));
            for (Diagnostic diagnostic : Wording.worstFirst(report.diagnostics())) {
                json.line();
                results.write(diagnostic);
            }
            json.line().endArray().endObject().endArray().endObject();
        }
    }

    @Override
    public List<Notice> remarks(LintReport report) {
        int results = report.diagnostics().size();
        if (results > TAKEN_BY_GITHUB) {
            return List.of(new Notice("GitHub takes at most " + Count.of(TAKEN_BY_GITHUB)
                    + " SARIF results, and these are " + Count.of(results)
                    + "; write the old ones into a baseline (vaultvet baseline), or check fewer notes"));
        }
        if (results > SHOWN_BY_GITHUB) {
            return List.of(new Notice("GitHub shows the first " + Count.of(SHOWN_BY_GITHUB) + " of these "
                    + Count.of(results) + " SARIF results, the worst"));
        }
        return List.of();
    }

    private void tool(SarifRules rules, JsonOutput json) throws IOException {
        json.startObject("tool").startObject("driver");
        json.field("name", ReportOrigin.TOOL)
                .field("version", origin.version())
                .field("informationUri", ReportOrigin.HOME);
        rules.write(json);
        json.endObject().endObject();
    }

    /** What was left out belongs to a run as a whole and not to a line. */
    private static void invocation(LintReport report, JsonOutput json) {
        json.startArray("invocations").startObject().field("executionSuccessful", true);
        json.startArray("toolExecutionNotifications");
        for (Notice notice : report.notices()) {
            json.startObject().field("level", "note");
            json.startObject("message").field("text", SarifText.plain(notice.message()));
            json.endObject().endObject();
        }
        json.endArray().endObject().endArray();
    }

    private final class Results {

        private final JsonOutput json;
        private final SarifRules rules;
        private final LastNote lastNote;

        Results(JsonOutput json, SarifRules rules, LastNote lastNote) {
            this.json = json;
            this.rules = rules;
            this.lastNote = lastNote;
        }

        void write(Diagnostic diagnostic) {
            json.startObject()
                    .field("ruleId", diagnostic.rule().value())
                    .field("ruleIndex", rules.index(diagnostic.rule()))
                    .field("level", level(diagnostic.severity()));
            json.startObject("message")
                    .field("text", SarifText.plain(Wording.whole(diagnostic.finding())))
                    .endObject();
            json.startArray("locations").startObject().startObject("physicalLocation");
            json.startObject("artifactLocation")
                    .field("uri", origin.uri(diagnostic.path()))
                    .field("uriBaseId", ROOT)
                    .endObject();
            region(diagnostic.place());
            json.endObject().endObject().endArray();
            json.startObject("partialFingerprints");
            lastNote.lineHash(diagnostic.path(), diagnostic.place().start().line())
                    .ifPresent(hash -> json.field("primaryLocationLineHash", hash));
            json.field("vaultvet/v1", diagnostic.fingerprint()).endObject().endObject();
        }

        private void region(Place place) {
            json.startObject("region")
                    .field("startLine", place.start().line())
                    .field("startColumn", place.start().column())
                    .field("endLine", place.end().line())
                    .field("endColumn", place.end().column())
                    .endObject();
        }
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
