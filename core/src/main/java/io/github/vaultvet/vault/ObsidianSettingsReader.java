package io.github.vaultvet.vault;

import io.github.vaultvet.json.JsonDocument;
import io.github.vaultvet.json.JsonLimits;
import io.github.vaultvet.json.JsonReader;
import io.github.vaultvet.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the settings of Obsidian and its plugins; a file that is no JSON is a warning and says nothing. */
public final class ObsidianSettingsReader {

    private final Function<String, Optional<byte[]>> configFile;
    private final List<String> warnings = new ArrayList<>();

    private ObsidianSettingsReader(Function<String, Optional<byte[]>> configFile) {
        this.configFile = configFile;
    }

    /**
     * @param configFile the bytes of a file in the configuration folder, by its path there such as {@code app.json};
     *     empty if there is none
     */
    public static ObsidianSettings read(Function<String, Optional<byte[]>> configFile) {
        return new ObsidianSettingsReader(configFile).read();
    }

    private ObsidianSettings read() {
        List<String> folders = new ArrayList<>();
        addFolder(folders, member(value("templates.json"), "folder"));
        addFolder(folders, member(plugin("templater-obsidian"), "templates_folder"));
        Optional<JsonValue> quickAdd = plugin("quickadd");
        addFolder(folders, member(quickAdd, "templateFolderPath"));
        for (JsonValue folder : elements(member(quickAdd, "templateFolderPaths"))) {
            addFolder(folders, Optional.of(folder));
        }
        List<String> filters = new ArrayList<>();
        for (JsonValue filter : elements(member(value("app.json"), "userIgnoreFilters"))) {
            if (filter.text().isPresent()) {
                filters.add(filter.text().get());
            }
        }
        DatedNotesReader dated = new DatedNotesReader(this::value);
        List<DatedNotes> datedNotes = dated.read();
        warnings.addAll(dated.warnings());
        return new ObsidianSettings(
                new ArrayList<>(new LinkedHashSet<>(folders)), filters, declaredTypes(), datedNotes, warnings);
    }

    private DeclaredTypes declaredTypes() {
        Map<String, DeclaredType> types = new LinkedHashMap<>();
        Optional<JsonValue> declared = member(value("types.json"), "types");
        if (declared.isPresent() && declared.get() instanceof JsonValue.Mapping mapping) {
            for (JsonValue.Member member : mapping.members()) {
                Optional<DeclaredType> type = member.value().text().flatMap(DeclaredType::of);
                if (type.isPresent()) {
                    types.put(member.name(), type.get());
                } else {
                    types.remove(member.name());
                }
            }
        }
        return DeclaredTypes.of(types);
    }

    private Optional<JsonValue> plugin(String id) {
        return value("plugins/" + id + "/data.json");
    }

    private static Optional<JsonValue> member(Optional<JsonValue> file, String name) {
        return file.isPresent() ? file.get().member(name) : Optional.empty();
    }

    private static List<JsonValue> elements(Optional<JsonValue> list) {
        return list.isPresent() ? list.get().elements() : List.of();
    }

    private Optional<JsonValue> value(String name) {
        Optional<byte[]> bytes = configFile.apply(name);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        JsonDocument document = JsonReader.read(bytes.get(), JsonLimits.SETTINGS);
        if (document.problem().isPresent()) {
            warnings.add("cannot read the setting file \"" + name + "\": "
                    + document.problem().get().reason());
        }
        return document.root();
    }

    /** The root is no folder of templates: every note would be one. */
    private static void addFolder(List<String> folders, Optional<JsonValue> value) {
        Optional<String> text = value.isPresent() ? value.get().text() : Optional.empty();
        String folder = text.isPresent() ? SettingsFolder.withoutSlashes(text.get()) : "";
        if (!folder.isEmpty() && !folder.equals(".")) {
            folders.add(folder);
        }
    }
}
