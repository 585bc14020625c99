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
import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.report.Lines;
import io.github.vaultvet.rule.RuleOption;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a configuration in force as YAML that can be loaded again; who set a value stands behind it as a comment. */
public final class EffectiveConfigText {

    private static final int COMMENT_COLUMN = 44;

    private final EffectiveConfig effective;
    private final Lines lines;

    private EffectiveConfigText(EffectiveConfig effective, Lines lines) {
        this.effective = effective;
        this.lines = lines;
    }

    public static void write(EffectiveConfig effective, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        new EffectiveConfigText(effective, lines).write();
        lines.flush();
    }

    private void write() throws IOException {
        lines.add("# The vault: " + Escaper.console(effective.shownRoot()));
        lines.add("# Layers, the last one wins: " + Escaper.console(layers()));
        Optional<NoteScope> note = effective.note();
        if (note.isPresent()) {
            writeScope(note.get());
        } else {
            writePatterns();
        }
        lines.add("");
        lines.add("rules:");
        for (Setting setting : effective.rules()) {
            writeRule(setting);
        }
        if (note.isEmpty()) {
            writeOverrides();
        }
    }

    private String layers() {
        List<String> names = new ArrayList<>(List.of("defaults"));
        for (ConfigText layer : effective.config().layers()) {
            names.add(layer.name());
        }
        return String.join(", ", names);
    }

    private void writeScope(NoteScope note) throws IOException {
        LintConfig config = effective.config();
        String path = note.path().value();
        lines.add("# The note: " + Escaper.console(path));
        Optional<Sourced<Glob>> excluded = config.exclude().matching(path);
        String reason = excluded.map(glob -> "no, " + shown(glob) + " excludes it")
                .orElse(config.checks(note.path()) ? "yes" : "no, nothing under \"include\" matches it");
        lines.add("# Is it checked: " + reason);
        lines.add("# Is it a template: "
                + config.templates()
                        .matching(path)
                        .map(glob -> "yes, by " + shown(glob))
                        .orElse(note.template() ? "yes, by Obsidian's settings" : "no"));
    }

    private static String shown(Sourced<Glob> glob) {
        return quoted(glob.value().toString()) + " ("
                + Escaper.console(glob.origin().shown()) + ")";
    }

    private void writePatterns() throws IOException {
        LintConfig config = effective.config();
        lines.add("");
        write("", "include", config.include());
        write("", "exclude", config.exclude());
        write("", "templates", config.templates());
        for (String folder : effective.obsidianTemplates()) {
            lines.add("# and, by Obsidian's settings: " + quoted(folder));
        }
        write("", "planned", config.planned());
    }

    private void write(String indent, String key, Patterns patterns) throws IOException {
        if (patterns.isEmpty()) {
            lines.add(commented(indent + key + ": []", Optional.empty()));
            return;
        }
        lines.add(indent + key + ":");
        for (Sourced<Glob> glob : patterns.all()) {
            lines.add(commented(indent + "  - " + quoted(glob.value().toString()), Optional.of(glob.origin())));
        }
    }

    private void writeRule(Setting setting) throws IOException {
        String name = "  " + setting.info().id() + ":";
        Optional<Origin> origin = setting.origin(RuleSetting.SEVERITY);
        if (setting.options().isEmpty()) {
            lines.add(commented(name + " " + setting.severity(), origin));
            return;
        }
        lines.add(name);
        lines.add(commented("    severity: " + setting.severity(), origin));
        for (RuleOption option : setting.options()) {
            writeOption("    ", setting, option);
        }
    }

    private void writeOption(String indent, Setting setting, RuleOption option) throws IOException {
        String value = Escaper.console(option.defaultValue());
        lines.add(commented(indent + option.name() + ": " + value, setting.origin(option.name())));
    }

    private void writeOverrides() throws IOException {
        List<RuleOverride> overrides = effective.config().overrides();
        lines.add("");
        lines.add(overrides.isEmpty() ? commented("overrides: []", Optional.empty()) : "overrides:");
        for (RuleOverride override : overrides) {
            lines.add("  -");
            write("    ", "files", override.files());
            lines.add("    rules:");
            for (Setting setting : effective.rules()) {
                @Nullable
                RuleSetting changed = override.rules().get(setting.info().id());
                if (changed != null) {
                    writeChange(setting, Setting.of(setting.info(), changed));
                }
            }
        }
    }

    /** Only what the override says itself. */
    private void writeChange(Setting before, Setting changed) throws IOException {
        lines.add("      " + changed.info().id() + ":");
        Optional<Origin> origin = changed.origin(RuleSetting.SEVERITY);
        if (!origin.equals(before.origin(RuleSetting.SEVERITY))) {
            lines.add(commented("        severity: " + changed.severity(), origin));
        }
        for (RuleOption option : changed.options()) {
            if (!changed.origin(option.name()).equals(before.origin(option.name()))) {
                writeOption("        ", changed, option);
            }
        }
    }

    private static String commented(String line, Optional<Origin> origin) {
        String comment = origin.map(Origin::shown).map(Escaper::console).orElse("default");
        return line + " ".repeat(Math.max(1, COMMENT_COLUMN - line.length())) + "# " + comment;
    }

    /** In quotes that YAML reads; what the escaper writes for a character means the same there. */
    private static String quoted(String text) {
        return "\"" + Escaper.console(text.replace("\\", "\\\\").replace("\"", "\\\"")) + "\"";
    }
}
