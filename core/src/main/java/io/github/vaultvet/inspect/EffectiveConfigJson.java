package io.github.vaultvet.inspect;

import io.github.vaultvet.config.ConfigText;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.config.Origin;
import io.github.vaultvet.config.Patterns;
import io.github.vaultvet.config.RuleOverride;
import io.github.vaultvet.config.RuleSetting;
import io.github.vaultvet.config.Sourced;
import io.github.vaultvet.inspect.EffectiveConfig.NoteScope;
import io.github.vaultvet.inspect.EffectiveConfig.Setting;
import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.rule.RuleOption;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a configuration in force for programs. */
public final class EffectiveConfigJson {

    private static final int SCHEMA_VERSION = 1;

    private final EffectiveConfig effective;
    private final JsonOutput json;

    private EffectiveConfigJson(EffectiveConfig effective, JsonOutput json) {
        this.effective = effective;
        this.json = json;
    }

    /** Writes one document; values are texts as they stand in YAML. */
    public static void write(EffectiveConfig effective, OutputStream out) throws IOException {
        try (JsonOutput json = new JsonOutput(out)) {
            new EffectiveConfigJson(effective, json).write();
        }
    }

    private void write() throws IOException {
        LintConfig config = effective.config();
        json.startObject().field("schemaVersion", SCHEMA_VERSION).field("vault", effective.shownRoot());
        json.startArray("layers");
        for (ConfigText layer : config.layers()) {
            json.value(layer.name());
        }
        json.endArray();
        effective.note().ifPresent(this::writeNote);
        write("include", config.include());
        write("exclude", config.exclude());
        write("templates", config.templates());
        json.startArray("obsidianTemplates");
        effective.obsidianTemplates().forEach(json::value);
        json.endArray();
        write("planned", config.planned());
        json.startArray("rules");
        for (Setting setting : effective.rules()) {
            json.line();
            write(setting);
        }
        json.line().endArray();
        writeOverrides();
        json.endObject();
    }

    private void writeNote(NoteScope note) {
        json.startObject("note")
                .field("path", note.path().value())
                .field("checked", effective.config().checks(note.path()))
                .field("template", note.template())
                .endObject();
    }

    private void write(String key, Patterns patterns) {
        json.startArray(key);
        for (Sourced<Glob> glob : patterns.all()) {
            json.startObject().field("pattern", glob.value().toString());
            write(Optional.of(glob.origin()));
            json.endObject();
        }
        json.endArray();
    }

    private void write(Setting setting) {
        json.startObject().field("id", setting.info().id().value()).field("severity", setting.severity());
        write(setting.origin(RuleSetting.SEVERITY));
        json.startArray("options");
        for (RuleOption option : setting.options()) {
            json.startObject().field("name", option.name()).field("value", option.defaultValue());
            write(setting.origin(option.name()));
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void writeOverrides() throws IOException {
        json.startArray("overrides");
        for (RuleOverride override : effective.config().overrides()) {
            json.line().startObject();
            write("files", override.files());
            json.startArray("rules");
            for (Setting setting : effective.rules()) {
                @Nullable
                RuleSetting changed = override.rules().get(setting.info().id());
                if (changed != null) {
                    write(Setting.of(setting.info(), changed));
                }
            }
            json.endArray().endObject();
        }
        json.endArray();
    }

    /** The member {@code setBy}: {@code default}, a layer with a place, or an option of the command line. */
    private void write(Optional<Origin> origin) {
        if (origin.isEmpty()) {
            json.field("setBy", "default");
        } else if (origin.get() instanceof Origin.Written written) {
            json.field("setBy", written.file().name())
                    .field("line", written.position().line())
                    .field("column", written.position().column());
        } else {
            json.field("setBy", origin.get().shown());
        }
    }
}
