package io.github.vaultvet.vault;

import io.github.vaultvet.json.JsonValue;
import io.github.vaultvet.moment.MomentFormat;
import io.github.vaultvet.vault.DatedNotes.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads from Obsidian's settings, and from those of Periodic Notes, which notes are named by their date. */
final class DatedNotesReader {

    private static final String PERIODIC = "plugins/periodic-notes/data.json";

    private final Function<String, Optional<JsonValue>> settings;
    private final List<DatedNotes> found = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /**
     * @param settings the content of a file in the configuration folder
     */
    DatedNotesReader(Function<String, Optional<JsonValue>> settings) {
        this.settings = settings;
    }

    List<DatedNotes> read() {
        addCore(Kind.DAILY, "daily-notes");
        addCore(Kind.UNIQUE, "zk-prefixer");
        Optional<JsonValue> periodic = settings.apply(PERIODIC);
        if (periodic.isPresent()) {
            for (Kind kind : Kind.values()) {
                Optional<JsonValue> set = periodic.get().member(kind.name().toLowerCase(Locale.ROOT));
                if (set.flatMap(value -> value.member("enabled"))
                        .map(DatedNotesReader::isTrue)
                        .orElse(false)) {
                    add(kind, set.get(), PERIODIC);
                }
            }
        }
        return found;
    }

    /** Formats that name other notes than they seem to, one sentence each. */
    List<String> warnings() {
        return warnings;
    }

    /** Without settings of its own a plugin names notes in the root, among all others. */
    private void addCore(Kind kind, String plugin) {
        Optional<JsonValue> set = settings.apply(plugin + ".json");
        if (set.isPresent() && isOn(plugin)) {
            add(kind, set.get(), plugin + ".json");
        }
    }

    /** An object says it for each plugin, the older list names those that are on. */
    private boolean isOn(String plugin) {
        Optional<JsonValue> plugins = settings.apply("core-plugins.json");
        if (plugins.isEmpty()) {
            return true;
        }
        List<JsonValue> listed = plugins.get().elements();
        for (JsonValue on : listed) {
            if (on.text().filter(plugin::equals).isPresent()) {
                return true;
            }
        }
        return listed.isEmpty()
                && plugins.get().member(plugin).map(DatedNotesReader::isTrue).orElse(true);
    }

    private static boolean isTrue(JsonValue value) {
        return value instanceof JsonValue.Truth truth && truth.value();
    }

    private void add(Kind kind, JsonValue set, String file) {
        String folder = set.member("folder").flatMap(JsonValue::text).orElse("");
        String written =
                set.member("format").flatMap(JsonValue::text).orElse("").strip();
        MomentFormat format = MomentFormat.of(written.isEmpty() ? kind.usualFormat() : written);
        format.missingWeekYear()
                .ifPresent(year -> warnings.add("the setting file \"" + file + "\" names " + kind.words() + " \""
                        + format.written() + "\", with the year of the day: the year of the week is \"" + year + "\""));
        if (format.isUnderstood()) {
            found.add(new DatedNotes(kind, SettingsFolder.withoutSlashes(folder), format));
        }
    }
}
