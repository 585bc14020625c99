package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksCommandTest {

    @TempDir
    private Path folder;

    private CommandLineRun vault;

    @BeforeEach
    void makeAVault() {
        vault = new CommandLineRun(folder)
                .file("vaultvet.yaml", "exclude: [old/]\nplanned: [\"plan*\"]\ntemplates: [Templates/]\n")
                .file(
                        "rivers.md",
                        "# Rhine\n[[lakes|the lakes]] and ![[map.png]]\n[d](deltas/nile.md#Mouth) [[#09:28]]\n")
                .file("lakes.md", "---\nup: \"[[Rivers]]\"\n---\n[[twin]] [[Sea]] ![[sea]] [[plan b]]\n")
                .file("deltas/nile.md", "%% [[rivers#Nowhere]] %% [[Sea]] [[deltas/amazon]] [[La_kes]]\n")
                .file("a/twin.md", "alone\n")
                .file("b/twin.md", "alone [[twin]]\n")
                .file("old/rhine.md", "[[lakes]] [[Ocean]]\n")
                .file("Templates/river.md", "[[lakes]] [[{{title}}]]\n")
                .file("map.png", "");
    }

    @Test
    void all_links_are_listed_with_their_place_and_what_they_lead_to() {
        vault.run("links");

        assertThat(vault.out()).isEqualTo("""
                b/twin.md:1:7: [[twin]] -> b/twin.md
                deltas/nile.md:1:4: [[rivers#Nowhere]] -> rivers.md, but not that heading or block
                deltas/nile.md:1:26: [[Sea]] -> missing (unwritten)
                deltas/nile.md:1:34: [[deltas/amazon]] -> missing (unwritten)
                deltas/nile.md:1:52: [[La_kes]] -> missing (spelling): lakes.md
                lakes.md:2:5: [[Rivers]] -> rivers.md
                lakes.md:4:1: [[twin]] -> ambiguous: a/twin.md, b/twin.md
                lakes.md:4:10: [[Sea]] -> missing (unwritten)
                lakes.md:4:18: ![[sea]] -> missing (unwritten)
                lakes.md:4:27: [[plan b]] -> missing (unwritten)
                rivers.md:2:1: [[lakes]] -> lakes.md
                rivers.md:2:25: ![[map.png]] -> map.png
                rivers.md:3:1: […](deltas/nile.md#Mouth) -> deltas/nile.md, but not that heading or block

                13 links: 6 without a target, 1 ambiguous, 2 to a heading or block that is not there.
                """);
        assertThat(vault.err()).isEmpty();
        assertThat(vault.exitCode()).isZero();
    }

    @Test
    void a_folder_selects_whose_links_are_listed() {
        assertThat(vault.run("links", "deltas").out())
                .endsWith("\n\n4 links: 3 without a target, 1 to a heading or block that is not there.\n");
        assertThat(vault.run("links", "a").out()).isEqualTo("0 links.\n");
    }

    @Test
    void missing_links_have_a_cause() {
        vault.run("links", "--missing", "--format", "tsv");

        assertThat(vault.out()).isEqualTo("""
                deltas/nile.md\t1\t26\twikilink\tSea\tmissing\t\tnone\tunwritten
                deltas/nile.md\t1\t34\twikilink\tdeltas/amazon\tmissing\t\tnone\tunwritten
                deltas/nile.md\t1\t52\twikilink\tLa_kes\tmissing\t\tnone\tspelling
                lakes.md\t4\t10\twikilink\tSea\tmissing\t\tnone\tunwritten
                lakes.md\t4\t18\tembed\tsea\tmissing\t\tnone\tunwritten
                lakes.md\t4\t27\twikilink\tplan b\tmissing\t\tnone\tunwritten
                """);
    }

    @Test
    void wanted_notes_come_most_wanted_first_and_planned_ones_are_marked() {
        vault.run("links", "--wanted");

        assertThat(vault.out()).isEqualTo("""
                "Sea": 2 links in 2 notes
                "deltas/amazon": 1 link in 1 note
                "plan b": 1 link in 1 note, planned

                3 notes not written yet, wanted by 4 links; 2 other links without a target: --missing.
                """);
        assertThat(vault.run("links", "--wanted", "--format", "tsv").out())
                .isEqualTo("Sea\t2\t2\t\ndeltas/amazon\t1\t1\t\nplan b\t1\t1\tplanned\n");
    }

    @Test
    void a_note_that_only_itself_links_to_is_an_orphan_and_templates_are_none() {
        vault.file("sea view.md", "[[sea view]]").run("links", "--orphans");

        assertThat(vault.out()).isEqualTo("sea view.md\n\n1 of 6 notes is not linked to from anywhere else.\n");
    }

    @Test
    void a_note_whose_links_lead_to_no_other_note_is_a_dead_end() {
        vault.run("links", "--dead-ends", "--format", "json");

        assertThat(vault.out()).isEqualTo("""
                {"schemaVersion":1,"tool":{"name":"vaultvet","version":"development"},"root":".","question":"dead-ends","entries":[
                {"path":"a/twin.md"}
                {"path":"b/twin.md"}
                ],"count":2}
                """.replace("}\n{", "}\n,{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lakes", "Lakes", "lakes.md", "./lakes.md"})
    void backlinks_of_a_note_come_from_excluded_notes_and_templates_too(String note) {
        vault.run("links", "--to", note);

        assertThat(vault.out()).isEqualTo("""
                Templates/river.md:1:1: [[lakes]] -> lakes.md
                old/rhine.md:1:1: [[lakes]] -> lakes.md
                rivers.md:2:1: [[lakes]] -> lakes.md

                3 links in 3 files lead to "lakes.md".
                """);
    }

    @Test
    void an_attachment_has_backlinks_too_and_a_tie_counts_for_each_file() {
        assertThat(vault.run("links", "--to", "map.png").out()).startsWith("rivers.md:2:25: ![[map.png]] -> map.png\n");
        assertThat(vault.run("links", "--to", "a/twin.md").out())
                .startsWith("lakes.md:4:1: [[twin]] -> ambiguous: a/twin.md, b/twin.md\n");
    }

    @Test
    void the_links_of_one_note_are_found_by_its_path_from_anywhere() {
        CommandLineRun elsewhere = new CommandLineRun(folder.resolve("deltas"));

        assertThat(elsewhere.run("links", "--from", "../rivers.md").out())
                .startsWith("../rivers.md:2:1: [[lakes]] -> lakes.md\n");
        assertThat(elsewhere.run("links", "--from", "nile.md").out()).contains("4 links: ");
        assertThat(elsewhere.run("links", "--from", "rivers").out()).contains("3 links: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "twin => \"twin\" may be \"a/twin.md\" or \"b/twin.md\"; write the path of the one you mean",
                "la-kes => no file of the vault is called \"la-kes\"; did you mean \"lakes.md\"?",
                "nil.md => no file of the vault is called \"nil.md\"; did you mean \"deltas/nile.md\"?",
                "x/rivers => no file of the vault is called \"x/rivers\"; did you mean \"rivers.md\"?",
                "Mississippi => no file of the vault is called \"Mississippi\"",
            })
    void a_note_that_is_not_clear_is_refused(String note, String sentence) {
        vault.run("links", "--to", note);

        assertThat(vault.err()).isEqualTo("vaultvet: " + sentence + "\n");
        assertThat(vault.out()).isEmpty();
        assertThat(vault.exitCode()).isEqualTo(2);
    }

    @Test
    void two_questions_at_once_are_refused() {
        vault.run("links", "--orphans", "--to", "lakes");

        assertThat(vault.err())
                .isEqualTo("vaultvet: --orphans and --to are two questions; ask one at a time."
                        + " See vaultvet links --help\n");
        assertThat(vault.exitCode()).isEqualTo(2);
    }

    @Test
    void programs_get_all_that_is_known() {
        vault.run("links", "--from", "deltas/nile.md", "--format", "json");

        assertThat(vault.out())
                .contains("\n,{\"path\":\"deltas/nile.md\",\"line\":1,\"column\":52,\"offset\":51,\"endOffset\":61,"
                        + "\"form\":\"wikilink\",\"written\":\"La_kes\",\"target\":\"La_kes\",\"fragment\":\"\","
                        + "\"inComment\":false,\"resolution\":{\"status\":\"missing\",\"path\":null,"
                        + "\"subpath\":\"none\",\"cause\":\"spelling\",\"candidates\":[\"lakes.md\"]},"
                        + "\"suggestions\":[\"lakes\"]}")
                .contains(
                        "\"inComment\":true,\"resolution\":{\"status\":\"found\",\"path\":\"rivers.md\",\"subpath\":\"missing\"")
                .endsWith("\n],\"count\":4}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "tsv", "json"})
    void the_number_of_threads_changes_nothing(String format) {
        for (int i = 0; i < 60; i++) {
            vault.file("many/" + i + ".md", "[[" + (i * 7) % 60 + "]] [[gone " + i % 5 + "]]");
        }
        for (String question : new String[] {"--missing", "--wanted", "--orphans", "--dead-ends", "--to=7"}) {
            String one = vault.run("links", question, "--jobs", "1", "--format", format)
                    .out();
            assertThat(vault.run("links", question, "--jobs", "3", "--format", format)
                            .out())
                    .isEqualTo(one);
        }
    }

    @Test
    void what_is_not_plain_is_escaped_and_tsv_can_be_read_back() {
        vault.file("odd.md", "[[a\tb\\c\u202e]]").run("links", "--from", "odd", "--format", "tsv");

        assertThat(vault.out()).isEqualTo("odd.md\t1\t1\twikilink\ta\\tb\\\\c\\u202e\tmissing\t\tnone\tunwritten\n");
        assertThat(vault.run("links", "--from", "odd").out()).startsWith("odd.md:1:1: [[a\\tb\\c\\u202e]] -> missing");
    }

    @Test
    void another_configuration_can_be_asked_about() {
        vault.file("other.yaml", "exclude: [a/, b/, deltas/]\n");

        assertThat(vault.run("links", "--orphans").out()).doesNotContain("old/rhine.md");
        assertThat(vault.run("links", "--orphans", "--no-config").out()).contains("old/rhine.md");
        assertThat(vault.run("links", "--missing", "--config", "other.yaml").out())
                .contains("[[Ocean]]")
                .doesNotContain("La_kes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"links", "inspect rivers.md", "explain [[lakes]]"})
    void a_configuration_that_is_not_there_is_told_by_every_command_that_reads_one(String command) {
        vault.run((command + " --config missing.yaml").split(" "));

        assertThat(vault.exitCode()).isEqualTo(2);
        assertThat(vault.err()).contains("missing.yaml");
    }
}
