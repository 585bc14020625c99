package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.moment.MomentFormat;
import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObsidianSettingsReaderTest {

    @Test
    void withoutFilesThereAreNoSettings() {
        assertThat(read(Map.of())).isEqualTo(ObsidianSettings.none());
    }

    @Test
    void templateFoldersComeFromCoreAndPlugins() {
        ObsidianSettings settings = read(Map.of(
                "templates.json", "{\"folder\": \"Templates/\"}",
                "plugins/templater-obsidian/data.json", "{\"templates_folder\": \"meta/templates\"}",
                "plugins/quickadd/data.json", "{\"templateFolderPath\": \"/Quick\", \"choices\": [1]}"));

        assertThat(settings.templateFolders()).containsExactly("Templates", "meta/templates", "Quick");
        assertThat(settings.warnings()).isEmpty();
    }

    @Test
    void notesInAndBelowATemplateFolderAreTemplates() {
        ObsidianSettings settings = read(Map.of("templates.json", "{\"folder\": \"Templates\"}"));

        assertThat(settings.isTemplate(VaultPath.of("Templates/Day.md"))).isTrue();
        assertThat(settings.isTemplate(VaultPath.of("templates/deep/Day.md"))).isTrue();
        assertThat(settings.isTemplate(VaultPath.of("Templates.md"))).isFalse();
        assertThat(settings.isTemplate(VaultPath.of("Templates old/Day.md"))).isFalse();
        assertThat(settings.isTemplate(VaultPath.of("a/Templates/Day.md"))).isFalse();
    }

    @Test
    void theRootIsNoTemplateFolder() {
        assertThat(read(Map.of("templates.json", "{\"folder\": \"/\"}")).templateFolders())
                .isEmpty();
        assertThat(read(Map.of("templates.json", "{\"folder\": \"\"}")).templateFolders())
                .isEmpty();
    }

    @Test
    void ignoreFiltersAreKept() {
        assertThat(read(Map.of("app.json", "{\"userIgnoreFilters\": [\"old/\", \"/x.*/\", 7]}"))
                        .ignoreFilters())
                .containsExactly("old/", "/x.*/");
        assertThat(read(Map.of("app.json", "{\"userIgnoreFilters\": null}")).ignoreFilters())
                .isEmpty();
    }

    @Test
    void aBrokenFileIsAWarningAndTheOthersCount() {
        ObsidianSettings settings = read(Map.of(
                "templates.json", "{\"folder\": ",
                "plugins/templater-obsidian/data.json", "{\"templates_folder\": \"t\"}"));

        assertThat(settings.templateFolders()).containsExactly("t");
        assertThat(settings.warnings()).singleElement().asString().contains("templates.json");
    }

    @Test
    void valuesOfAnotherKindSayNothing() {
        assertThat(read(Map.of("templates.json", "{\"folder\": [1]}", "app.json", "[]")))
                .isEqualTo(ObsidianSettings.none());
    }

    @Test
    void the_types_of_properties_are_read_and_those_of_plugins_left_alone() {
        ObsidianSettings settings = read(Map.of(
                "types.json",
                "{\"types\": {\"Due\": \"date\", \"cover\": \"file\", \"pages\": 3, \"tags\": \"text\"}}"));

        assertThat(settings.types().of("due")).contains(DeclaredType.DATE);
        assertThat(settings.types().of("DUE")).contains(DeclaredType.DATE);
        assertThat(settings.types().of("cover")).isEmpty();
        assertThat(settings.types().of("pages")).isEmpty();
        assertThat(settings.types().of("Tags")).contains(DeclaredType.TAGS);
        assertThat(settings.types().of("cssclasses")).contains(DeclaredType.MULTITEXT);
        assertThat(settings.warnings()).isEmpty();
    }

    @Test
    void a_broken_types_file_is_a_warning() {
        ObsidianSettings settings = read(Map.of("types.json", "{\"types\": {\"due\": "));

        assertThat(settings.types()).isEqualTo(DeclaredTypes.none());
        assertThat(settings.warnings()).singleElement().asString().contains("types.json");
    }

    @Test
    void dated_notes_are_those_of_plugins_that_are_on() {
        Map<String, String> files = Map.of(
                "daily-notes.json", "{\"folder\": \"/Daily/\"}",
                "zk-prefixer.json", "{\"folder\": \"Inbox\", \"format\": \"YYYY-MM-DD HHmm\"}");

        assertThat(read(files).datedNotes())
                .containsExactly(
                        new DatedNotes(DatedNotes.Kind.DAILY, "Daily", MomentFormat.of("YYYY-MM-DD")),
                        new DatedNotes(DatedNotes.Kind.UNIQUE, "Inbox", MomentFormat.of("YYYY-MM-DD HHmm")));
        assertThat(withPlugins(files, "{\"daily-notes\": true, \"zk-prefixer\": false}"))
                .containsExactly(DatedNotes.Kind.DAILY);
        assertThat(withPlugins(files, "[\"zk-prefixer\"]")).containsExactly(DatedNotes.Kind.UNIQUE);
    }

    private static List<DatedNotes.Kind> withPlugins(Map<String, String> files, String plugins) {
        Map<String, String> all = new HashMap<>(files);
        all.put("core-plugins.json", plugins);
        return read(all).datedNotes().stream().map(DatedNotes::kind).toList();
    }

    @Test
    void periodic_notes_are_read_where_they_are_enabled() {
        ObsidianSettings settings = read(Map.of(
                "plugins/periodic-notes/data.json",
                "{\"weekly\": {\"enabled\": true, \"folder\": \"Weeks\", \"format\": \"\"},"
                        + " \"monthly\": {\"enabled\": false, \"folder\": \"Months\"}}"));

        assertThat(settings.datedNotes())
                .containsExactly(new DatedNotes(DatedNotes.Kind.WEEKLY, "Weeks", MomentFormat.of("gggg-[W]ww")));
    }

    @Test
    void the_year_of_the_day_beside_a_week_is_a_warning() {
        ObsidianSettings settings = read(Map.of(
                "plugins/periodic-notes/data.json",
                "{\"weekly\": {\"enabled\": true, \"folder\": \"Weeks\", \"format\": \"YYYY-[W]ww\"}}"));

        assertThat(settings.warnings())
                .singleElement()
                .asString()
                .contains("YYYY-[W]ww")
                .contains("gggg");
    }

    @Test
    void a_name_is_that_of_a_dated_note_only_in_its_folder() {
        DatedNotes daily = new DatedNotes(DatedNotes.Kind.DAILY, "Daily", MomentFormat.of("YYYY/YYYY-MM-DD"));

        assertThat(daily.nameOf(VaultPath.of("Daily/2024/2024-02-29.md"))).contains("2024/2024-02-29");
        assertThat(daily.nameOf(VaultPath.of("daily/2024/2024-02-29.md"))).contains("2024/2024-02-29");
        assertThat(daily.nameOf(VaultPath.of("Daily/2024-02-29.md"))).isEmpty();
        assertThat(daily.nameOf(VaultPath.of("Daily/old/2024/2024-02-29.md"))).isEmpty();
        assertThat(daily.nameOf(VaultPath.of("Dailies/2024/2024-02-29.md"))).isEmpty();
        assertThat(daily.dayOf(VaultPath.of("Daily/2024/2024-02-29.md"))
                        .orElseThrow()
                        .iso())
                .isEqualTo("2024-02-29");
        assertThat(daily.dayOf(VaultPath.of("Daily/2024/2024-02-30.md"))).isEmpty();
    }

    private static ObsidianSettings read(Map<String, String> files) {
        return ObsidianSettingsReader.read(
                name -> Optional.ofNullable(files.get(name)).map(json -> json.getBytes(StandardCharsets.UTF_8)));
    }
}
