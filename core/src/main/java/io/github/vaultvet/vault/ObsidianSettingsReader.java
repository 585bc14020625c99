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
        addFolder(folders, value("templates.json").flatMap(file -> file.member("folder")));
        addFolder(folders, plugin("templater-obsidian").flatMap(file -> file.member("templates_folder")));
        plugin("quickadd").ifPresent(file -> {
            addFolder(folders, file.member("templateFolderPath"));
            file.member("templateFolderPaths")
                    .ifPresent(list -> list.elements().forEach(folder -> addFolder(folders, Optional.of(folder))));
        });
        List<String> filters = new ArrayList<>();
        value("app.json").flatMap(file -> file.member("userIgnoreFilters")).ifPresent(list -> list.elements()
                .forEach(filter -> filter.text().ifPresent(filters::add)));
        DatedNotesReader dated = new DatedNotesReader(this::value);
        List<DatedNotes> datedNotes = dated.read();
        warnings.addAll(dated.warnings());
        return new ObsidianSettings(
                new ArrayList<>(new LinkedHashSet<>(folders)), filters, declaredTypes(), datedNotes, warnings);
    }

    private DeclaredTypes declaredTypes() {
        Map<String, DeclaredType> types = new LinkedHashMap<>();
        Optional<JsonValue> declared = value("types.json").flatMap(file -> file.member("types"));
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

    private Optional<JsonValue> value(String name) {
        Optional<JsonDocument> document =
                configFile.apply(name).map(bytes -> JsonReader.read(bytes, JsonLimits.SETTINGS));
        document.flatMap(JsonDocument::problem)
                .ifPresent(
                        problem -> warnings.add("cannot read the setting file \"" + name + "\": " + problem.reason()));
        return document.flatMap(JsonDocument::root);
    }

    /** The root is no folder of templates: every note would be one. */
    private static void addFolder(List<String> folders, Optional<JsonValue> value) {
        value.flatMap(JsonValue::text)
                .map(SettingsFolder::withoutSlashes)
                .filter(folder -> !folder.isEmpty() && !folder.equals("."))
                .ifPresent(folders::add);
    }
}
