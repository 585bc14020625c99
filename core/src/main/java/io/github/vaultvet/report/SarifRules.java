package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.rule.RuleInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules that found something, as a SARIF report describes them: in the order of their names. */
final class SarifRules {

    private static final int LONGEST_DESCRIPTION = 1024;

    private final Map<RuleId, Integer> indexes;
    private final RuleCatalog catalog;

    private SarifRules(Map<RuleId, Integer> indexes, RuleCatalog catalog) {
        this.indexes = indexes;
        this.catalog = catalog;
    }

    static SarifRules of(List<Diagnostic> diagnostics, RuleCatalog catalog) {
        Map<RuleId, Integer> indexes = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            indexes.put(diagnostic.rule(), 0);
        }
        int next = 0;
        for (Map.Entry<RuleId, Integer> rule : indexes.entrySet()) {
            rule.setValue(next);
            next++;
        }
        return new SarifRules(indexes, catalog);
    }

    /** The place of a rule among those written. */
    int index(RuleId rule) {
        return indexes.getOrDefault(rule, 0);
    }

    void write(JsonOutput json) throws IOException {
        json.startArray("rules");
        for (RuleId rule : indexes.keySet()) {
            json.line().startObject().field("id", rule.value());
            catalog.find(rule).ifPresent(known -> describe(known.info(), json));
            json.endObject();
        }
        json.line().endArray();
    }

    private static void describe(RuleInfo<?> info, JsonOutput json) {
        text("shortDescription", info.summary(), json);
        text("fullDescription", Escaper.shorten(info.reason().replaceAll("\\s+", " "), LONGEST_DESCRIPTION), json);
        json.startObject("help")
                .field("text", info.summary() + ".\n\n" + info.reason())
                .field("markdown", markdown(info))
                .endObject();
        Severity severity = info.severity().orElse(Severity.WARNING);
        json.startObject("defaultConfiguration")
                .field("enabled", info.severity().isPresent())
                .field("level", SarifReporter.level(severity))
                .endObject();
        json.startObject("properties")
                .field("precision", "high")
                .field("problem.severity", severity == Severity.INFO ? "recommendation" : severity.word());
        json.startArray("tags").value("markdown").value("obsidian").endArray().endObject();
    }

    private static void text(String name, String text, JsonOutput json) {
        json.startObject(name).field("text", text).endObject();
    }

    private static String markdown(RuleInfo<?> info) {
        List<String> parts = new ArrayList<>();
        parts.add(info.summary() + ".");
        parts.add(info.reason());
        if (!info.bad().isEmpty()) {
            parts.add("Reported:");
            parts.add(fenced(info.bad()));
        }
        if (!info.good().isEmpty()) {
            parts.add("Not reported:");
            parts.add(fenced(info.good()));
        }
        parts.add("More: `vaultvet explain " + info.id() + "`");
        return String.join("\n\n", parts);
    }

    private static String fenced(String lines) {
        String fence = "```";
        while (lines.contains(fence)) {
            fence += "`";
        }
        return fence + "markdown\n" + lines.stripTrailing() + "\n" + fence;
    }
}
