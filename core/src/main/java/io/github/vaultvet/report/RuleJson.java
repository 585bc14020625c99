package io.github.vaultvet.report;

import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.RuleOption;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Describes rules for programs: one JSON document, one rule a line. */
public final class RuleJson {

    private static final int SCHEMA_VERSION = 1;

    private RuleJson() {}

    /** Writes all about these rules, in the order given. */
    public static void write(List<Rule> rules, OutputStream out) throws IOException {
        try (JsonOutput json = new JsonOutput(out)) {
            json.startObject().field("schemaVersion", SCHEMA_VERSION).startArray("rules");
            for (Rule rule : rules) {
                json.line();
                write(rule.info(), json);
            }
            json.line().endArray().endObject();
        }
    }

    private static void write(RuleInfo<?> info, JsonOutput json) {
        json.startObject()
                .field("id", info.id().value())
                .field("severity", RuleText.severity(info))
                .field("summary", info.summary())
                .field("reason", info.reason())
                .field("bad", info.bad())
                .field("good", info.good())
                .field("fix", info.fixKind().name().toLowerCase(Locale.ROOT))
                .field("since", info.since());
        json.startArray("formerIds");
        info.formerIds().forEach(id -> json.value(id.value()));
        json.endArray().startArray("options");
        for (RuleOption option : RuleOption.of(info)) {
            json.startObject()
                    .field("name", option.name())
                    .field("type", option.type().name().toLowerCase(Locale.ROOT))
                    .field("default", option.defaultValue())
                    .field("description", option.description());
            json.startArray("choices");
            option.choices().forEach(json::value);
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }
}
