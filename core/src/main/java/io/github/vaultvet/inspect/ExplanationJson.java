package io.github.vaultvet.inspect;

import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.ResolutionStep;
import java.io.IOException;
import java.io.OutputStream;

/** Tells programs how a link is read and where it leads, as one JSON document. */
public final class ExplanationJson {

    private static final int SCHEMA_VERSION = 1;

    private ExplanationJson() {}

    public static void write(LinkExplanation explanation, OutputStream out) throws IOException {
        try (JsonOutput json = new JsonOutput(out)) {
            json.startObject().field("schemaVersion", SCHEMA_VERSION).field("written", explanation.written());
            json.name("from");
            explanation.from().ifPresentOrElse(note -> json.value(note.value()), json::nullValue);
            json.field("kind", explanation.kind().word()).startArray("steps");
            for (ResolutionStep step : explanation.steps()) {
                json.line();
                write(step, json);
            }
            json.endArray().line().name("link");
            explanation.link().ifPresentOrElse(link -> write(link, json), json::nullValue);
            json.field("planned", explanation.planned()).endObject();
        }
    }

    private static void write(ResolutionStep step, JsonOutput json) {
        json.startObject()
                .field("rule", step.rule())
                .field("text", step.words())
                .startArray("files");
        for (VaultPath file : step.files()) {
            json.value(file.value());
        }
        json.endArray().endObject();
    }

    private static void write(JudgedLink link, JsonOutput json) {
        json.startObject().field("form", link.link().form());
        json.field("target", link.link().target()).field("fragment", link.link().fragment());
        LinkOutcome.of(link).write(json);
        json.startArray("suggestions");
        link.replacements().forEach(json::value);
        json.endArray().endObject();
    }
}
