package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.ConfigText;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A configuration extends files of its vault and nothing else. */
final class ExtendedVaultFilesTest {

    private static final RuleCatalog CATALOG = RuleCatalog.load();

    @TempDir
    private Path folder;

    private Path vault;

    @BeforeEach
    void twoFilesInAndOneOutsideOfTheVault() throws IOException {
        folder = folder.toRealPath();
        vault = Files.createDirectories(folder.resolve("vault"));
        Files.createDirectories(vault.resolve("shared/deep"));
        write("shared/a.yaml", "extends: deep/b.yml");
        write("shared/deep/b.yml", "extends: ../../shared/c.yaml");
        write("shared/c.yaml", "rules: {broken-link: info}");
        write("shared/notes.md", "secret: yes");
        Files.writeString(folder.resolve("outside.yaml"), "secret: yes");
    }

    private void write(String name, String yaml) throws IOException {
        Files.writeString(vault.resolve(name), yaml);
    }

    private LintConfig load(String yaml) throws IOException, ConfigException {
        write("vaultvet.yaml", yaml);
        return ConfigFile.load(new FoundVault(vault, "notes", "it was given", List.of()), CATALOG);
    }

    @Test
    void paths_are_seen_from_the_extending_file() throws Exception {
        assertThat(load("extends: ./shared/a.yaml").layers())
                .extracting(ConfigText::name)
                .containsExactly(
                        "notes/shared/c.yaml", "notes/shared/deep/b.yml", "notes/shared/a.yaml", "notes/vaultvet.yaml");
    }

    @Test
    void a_path_that_leads_nowhere_is_explained_alike_for_configurations_and_schemas() {
        for (String yaml : List.of("extends: none.yaml", "schemas: [{schema: none.yaml}]")) {
            ConfigException refused = catchThrowableOfType(ConfigException.class, () -> load(yaml));
            String help = refused.mistakes().get(0).finding().help();

            assertThat(help).contains("as seen from the file that names it");
        }
    }

    @Test
    void a_link_within_the_vault_is_followed() throws Exception {
        Files.createSymbolicLink(vault.resolve("link.yaml"), Path.of("shared/c.yaml"));

        assertThat(load("extends: link.yaml").layers())
                .extracting(ConfigText::name)
                .containsExactly("notes/link.yaml", "notes/vaultvet.yaml");
    }

    @Test
    void a_link_out_of_the_vault_or_to_another_kind_of_file_is_not_followed() throws Exception {
        Files.createSymbolicLink(vault.resolve("out.yaml"), Path.of("../outside.yaml"));
        Files.createSymbolicLink(vault.resolve("note.yaml"), Path.of("shared/notes.md"));

        for (String link : List.of("out.yaml", "note.yaml")) {
            assertThatThrownBy(() -> load("extends: " + link))
                    .hasMessage("notes/vaultvet.yaml:1:10: Cannot extend \"" + link
                            + "\": it is a link to something else than a configuration of the vault");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/a.yaml | it is an address
            file:///etc/a.yaml         | it is an address
            /etc/a.yaml                | it is no path in the vault
            C:/a.yaml                  | it is no path in the vault
            'shared\\a.yaml'           | it is no path in the vault
            ../outside.yaml            | it lies outside of the vault
            shared/../../outside.yaml  | it lies outside of the vault
            ../vault/shared/c.yaml     | it lies outside of the vault
            shared/notes.md            | its name ends neither in .yaml nor in .yml
            shared/gone.yaml           | the vault has no file "shared/gone.yaml"
            .yaml/                     | its name ends neither in .yaml nor in .yml
            """)
    void what_is_no_configuration_of_the_vault_is_refused(String reference, String reason) {
        assertThatThrownBy(() -> load("extends: '" + reference + "'"))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("notes/vaultvet.yaml:1:10: Cannot extend \"" + reference + "\": " + reason);
    }

    @Test
    void a_folder_is_refused() throws IOException {
        Files.createDirectory(vault.resolve("folder.yaml"));

        assertThatThrownBy(() -> load("extends: folder.yaml")).hasMessageContaining("it is not a regular file");
    }

    @Test
    void a_file_above_one_MiB_is_refused() throws IOException {
        write("large.yaml", "#".repeat(1024 * 1024 + 1));

        assertThatThrownBy(() -> load("extends: large.yaml")).hasMessageContaining("larger than 1 MiB");
    }

    @Test
    void a_configuration_elsewhere_extends_files_of_the_vault() throws Exception {
        Path elsewhere = Files.writeString(folder.resolve("mine.yaml"), "extends: shared/c.yaml");
        FoundVault found = new FoundVault(vault, "notes", "it was given", List.of());

        assertThat(ConfigFile.load(found, folder, elsewhere, CATALOG)
                        .layers()
                        .get(0)
                        .name())
                .isEqualTo("notes/shared/c.yaml");
        Files.writeString(elsewhere, "extends: outside.yaml");
        assertThatThrownBy(() -> ConfigFile.load(found, folder, elsewhere, CATALOG))
                .hasMessageContaining("the vault has no file \"outside.yaml\"");
    }
}
