package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
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
                .isEqualTo(new ObsidianSettings(List.of(), List.of(), List.of()));
    }

    private static ObsidianSettings read(Map<String, String> files) {
        return ObsidianSettingsReader.read(
                name -> Optional.ofNullable(files.get(name)).map(json -> json.getBytes(StandardCharsets.UTF_8)));
    }
}
