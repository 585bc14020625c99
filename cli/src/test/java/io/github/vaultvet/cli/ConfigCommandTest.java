package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigCommandTest {

    @TempDir
    private Path folder;

    private CommandLineRun program;

    @BeforeEach
    void aVaultWithTwoLayers() {
        program = new CommandLineRun(folder)
                .file("a.md", "a")
                .file("old/b.md", "[[gone]]")
                .file("T/day.md", "{{date}}")
                .file(".obsidian/templates.json", "{\"folder\": \"T\"}")
                .file("shared.yaml", "exclude: 'old \"x\"/**'\nrules: {unwritten-note: info}")
                .file(
                        "vaultvet.yaml",
                        "extends: [quartz, shared.yaml]\nexclude: old/\nrules: {timestamp-order: {tolerance: 5}}\n"
                                + "overrides: [{files: old/**, rules: {timestamp-order: {scope: list}}}]");
    }

    @Test
    void each_value_is_shown_with_who_set_it() {
        program.run("config");

        assertThat(program.exitCode()).isZero();
        assertThat(program.out())
                .startsWith("""
                # The vault: .
                # Layers, the last one wins: defaults, preset quartz, shared.yaml, vaultvet.yaml

                include: []                                 # default
                exclude:
                  - "old \\"x\\"/**"                          # shared.yaml:1
                  - "old/"                                  # vaultvet.yaml:2
                templates: []                               # default
                # and, by Obsidian's settings: "T"
                planned: []                                 # default

                rules:
                  ambiguous-link: error                     # preset quartz
                """)
                .contains("""
                  timestamp-order:
                    severity: warning                       # default
                    scope: note                             # default
                    tolerance: 5                            # vaultvet.yaml:3
                """, "  unwritten-note: info                      # shared.yaml:2\n")
                .endsWith("""
                overrides:
                  -
                    files:
                      - "old/**"                            # vaultvet.yaml:4
                    rules:
                      timestamp-order:
                        scope: list                         # vaultvet.yaml:4
                """);
    }

    @Test
    void what_is_shown_can_be_used_as_a_configuration() {
        String shown = program.run("config").out().replaceAll(" *#.*", "");
        program.file("shown.yaml", program.out()).run("config", "--config", "shown.yaml");

        assertThat(program.err()).isEmpty();
        assertThat(program.out().replaceAll(" *#.*", "")).isEqualTo(shown);
    }

    @Test
    void a_note_is_shown_what_applies_to_it() {
        program.run("config", "old/b.md");

        assertThat(program.out())
                .contains(
                        "# The note: old/b.md\n",
                        "# Is it checked: no, \"old/\" (vaultvet.yaml:2) excludes it\n",
                        "# Is it a template: no\n",
                        "    scope: list                             # vaultvet.yaml:4\n",
                        "    tolerance: 5                            # vaultvet.yaml:3\n")
                .doesNotContain("overrides");
        assertThat(program.run("config", "T/day.md").out())
                .contains("# Is it checked: yes\n", "# Is it a template: yes, by Obsidian's settings\n");
    }

    @Test
    void programs_get_json() {
        program.run("config", "--format", "json", "old/b.md");

        assertThat(program.out())
                .startsWith(
                        "{\"schemaVersion\":1,\"vault\":\".\",\"layers\":[\"preset quartz\",\"shared.yaml\",\"vaultvet.yaml\"],"
                                + "\"note\":{\"path\":\"old/b.md\",\"checked\":false,\"template\":false}")
                .contains(
                        "{\"id\":\"unwritten-note\",\"severity\":\"info\",\"setBy\":\"shared.yaml\",\"line\":2,\"column\":25,",
                        "{\"name\":\"direction\",\"value\":\"ascending\",\"setBy\":\"default\"}");
    }

    @Test
    void a_folder_in_the_vault_is_refused() {
        program.run("config", "old");

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err()).contains("\"old\" is a folder of the vault; name a note in it");
    }

    @Test
    void check_uses_another_configuration_or_none() {
        program.file("other.yaml", "rules: {unwritten-note: warning}");

        assertThat(program.run("check").exitCode()).isZero();
        assertThat(program.run("check", "--no-config").exitCode()).isEqualTo(1);
        assertThat(program.run("check", "--config", "other.yaml").out()).contains("old/b.md:1:1: warning:");
        assertThat(program.run("check", "--config", "other.yaml", "--no-config").err())
                .contains("--config and --no-config exclude each other");
        assertThat(program.run("check", "--config", "gone.yaml").err())
                .isEqualTo("vaultvet: gone.yaml: there is no such configuration\n");
    }

    @Test
    void all_mistakes_are_shown_like_findings_and_escaped() {
        program.file("vaultvet.yaml", "extends: quarz\nrules:\n  broken-link: \"of\u001b[2Jf\"\nexclud: a\n")
                .run("check");

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains("""
                vaultvet.yaml:1:10: error: Unknown preset "quarz"
                  1 | extends: quarz
                    |          ^^^^^
                  help: Did you mean "quartz"?
                """).doesNotContain("\u001b");
    }
}
