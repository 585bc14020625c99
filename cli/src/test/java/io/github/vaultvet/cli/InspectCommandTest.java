package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

    @TempDir
    private Path folder;

    private CommandLineRun vault;

    @BeforeEach
    void makeAVault() {
        vault = new CommandLineRun(folder)
                .file(".obsidian/app.json", "{}")
                .file("other.md", "# There\n")
                .file("daily/note.md", """
                        ---
                        up: "[[other]]"
                        n: 0x10
                        ok: true
                        none:
                        list: [a, 1.50]
                        ---
                        # Größe 😀 [[other#There|x]]
                        ![[nothing.png]] [web](https://example.org) #tag/a
                        - [[other#Nowhere]] ^item
                        """);
    }

    @Test
    void json_has_the_names_and_places_of_obsidians_index() {
        vault.run("inspect", "--format", "json", "daily/note.md");

        assertThat(vault.err()).isEmpty();
        assertThat(vault.out())
                .startsWith("{\"path\":\"daily/note.md\"\n")
                .contains(
                        "\"links\":[\n{\"link\":\"other#There\",\"original\":\"[[other#There|x]]\",\"displayText\":\"x\","
                                + "\"position\":{\"start\":{\"line\":7,\"col\":11,\"offset\":74},"
                                + "\"end\":{\"line\":7,\"col\":28,\"offset\":91}}}")
                .contains("\"displayText\":\"other > Nowhere\"")
                .contains("\"embeds\":[\n{\"link\":\"nothing.png\"")
                .contains("{\"heading\":\"Größe 😀 [[other#There|x]]\",\"level\":1,")
                .contains("\"blocks\":{\n\"item\":{\"id\":\"item\"")
                .contains("{\"tag\":\"#tag/a\"")
                .contains(
                        "\"frontmatter\":{\"up\":\"[[other]]\",\"n\":16,\"ok\":true,\"none\":null,\"list\":[\"a\",1.50]}")
                .contains("\"frontmatterLinks\":[\n{\"key\":\"up\",\"link\":\"other\",\"original\":\"[[other]]\"")
                .contains("{\"type\":\"yaml\"", "{\"type\":\"heading\"", "{\"type\":\"list\"")
                .contains("\"externalLinks\":[\n{\"link\":\"https://example.org\"")
                .doesNotContain("\"resolution\"");
        assertThat(vault.exitCode()).isZero();
    }

    @Test
    void resolve_says_what_each_link_leads_to() {
        vault.run("inspect", "--resolve", "--format", "json", "daily/note.md");

        assertThat(vault.out())
                .contains("\"resolution\":{\"status\":\"found\",\"path\":\"other.md\",\"subpath\":\"ok\","
                        + "\"cause\":null,\"candidates\":[]}")
                .contains("\"resolution\":{\"status\":\"found\",\"path\":\"other.md\",\"subpath\":\"missing\"")
                .contains(
                        "\"resolution\":{\"status\":\"missing\",\"path\":null,\"subpath\":\"none\",\"cause\":\"unwritten\"");
    }

    @Test
    void a_tie_names_its_candidates() {
        vault.file("a/twin.md", "").file("b/twin.md", "").file("x.md", "[[twin]]");

        assertThat(vault.run("inspect", "--resolve", "--format", "json", "x.md").out())
                .contains("{\"status\":\"ambiguous\",\"path\":null,\"subpath\":\"none\",\"cause\":null,"
                        + "\"candidates\":[\"a/twin.md\",\"b/twin.md\"]}");
    }

    @Test
    void people_get_a_list_with_places_from_1() {
        vault.run("inspect", "--resolve", "daily/note.md");

        assertThat(vault.out())
                .startsWith("daily/note.md\n\nLinks\n  8:12  [[other#There|x]] -> other.md\n")
                .contains("\n  10:3  [[other#Nowhere]] -> other.md, but not that heading or block\n")
                .contains("\nEmbeds\n  9:1  ![[nothing.png]] -> missing (unwritten)\n")
                .contains("\nLinks in properties\n  2:5  up: [[other]] -> other.md\n");
    }

    @Test
    void a_byte_order_mark_is_not_counted() {
        vault.file("bom.md", "\ufeff[[other]]").run("inspect", "--format", "json", "bom.md");

        assertThat(vault.out()).contains("{\"start\":{\"line\":0,\"col\":0,\"offset\":0}");
    }

    @Test
    void a_folder_is_no_note() {
        vault.run("inspect", "daily");

        assertThat(vault.exitCode()).isEqualTo(2);
        assertThat(vault.err()).startsWith("vaultvet: \"daily\" is ");
    }
}
