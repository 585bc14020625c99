package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.CanvasLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written into a link neither ends it nor breaks what it stands in. */
class LinkWriterTest {

    private static final Span SOMEWHERE = new Span(0, 0);
    private static final VaultPath SOURCE = VaultPath.of("s.md");

    private static Link markdown(String target, String fragment) {
        return new MarkdownLink(SOMEWHERE, target, fragment, SOMEWHERE, false, Optional.empty(), false);
    }

    private static Link property() {
        return new PropertyLink(SOMEWHERE, "t", "", SOMEWHERE, Optional.empty(), "up");
    }

    private static Link card(String target, String fragment) {
        return new CanvasLink(SOMEWHERE, target, fragment, SOMEWHERE, SOMEWHERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"a",
                "a\"b",
                "'",
                "'a",
                "it's",
                "\\a",
                "a\\b",
                "a\u0007b",
                "a\u0085b",
                "a\u2028b",
                "\uffff"
            })
    void what_a_string_would_escape_is_not_written_into_one(String text) {
        assertThat(LinkWriter.canBeWritten(property(), text)).isFalse();
        assertThat(LinkWriter.canBeWritten(card("t", ""), text)).isFalse();
        assertThat(LinkWriter.canBeWritten(TestVault.wikilink("t"), text)).isTrue();
        assertThat(LinkWriter.canBeWritten(markdown("t", ""), text)).isTrue();
        assertThat(LinkWriter.breaksString(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|", "|a", "a|b", "[[", "[[a", "a[[b", "]]", "]]a", "a]]b", "a]", "a\\", "\na", "a\nb", "\ra", "a\rb"
            })
    void what_ends_a_wikilink_is_not_written_into_one(String text) {
        assertThat(LinkWriter.canBeWritten(TestVault.wikilink("t"), text)).isFalse();
        assertThat(LinkWriter.canBeWritten(property(), text)).isFalse();
        assertThat(LinkWriter.canBeWritten(markdown("t", ""), text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ":, false",
        ":a, false",
        "a:b, false",
        "a, true",
        "&;, false",
        "a&b;c, false",
        "a;b&c, true",
        "a&b, true"
    })
    void a_Markdown_link_keeps_neither_colons_nor_entities(String text, boolean written) {
        assertThat(LinkWriter.canBeWritten(markdown("t", ""), text)).isEqualTo(written);
        assertThat(LinkWriter.canBeWritten(TestVault.wikilink("t"), text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a ", "a\t", "a\u00a0", "a\ufeff", "a\u3000"})
    void a_blank_at_the_end_would_be_cut_off(String text) {
        assertThat(LinkWriter.canBeWritten(markdown("t", ""), text)).isFalse();
        assertThat(LinkWriter.canBeWritten(TestVault.wikilink("t"), text)).isFalse();
    }

    @Test
    void a_file_that_no_link_can_name_is_not_offered() {
        List<VaultPath> files = List.of(
                SOURCE,
                VaultPath.of("#a.md"),
                VaultPath.of("b#c.md"),
                VaultPath.of("d.md"),
                VaultPath.of(" e.md"),
                VaultPath.of("f].md"));
        LinkWriter writer = new LinkWriter(new LinkResolver(FileIndex.of(files)));

        assertThat(writer.target(SOURCE, TestVault.wikilink("t"), files.get(1))).isEmpty();
        assertThat(writer.target(SOURCE, TestVault.wikilink("t"), files.get(2))).isEmpty();
        assertThat(writer.target(SOURCE, TestVault.wikilink("t"), files.get(3))).contains("d");
        assertThat(writer.target(SOURCE, TestVault.wikilink("t"), files.get(4))).contains("/ e.md");
        assertThat(writer.target(SOURCE, TestVault.wikilink("t"), files.get(5))).contains("f].md");
    }

    @Test
    void a_card_names_a_path_if_its_string_can_hold_it() {
        List<VaultPath> files = List.of(VaultPath.of("it's.md"), VaultPath.of("a/d.md"));
        LinkWriter writer = new LinkWriter(new LinkResolver(FileIndex.of(files)));

        assertThat(writer.target(SOURCE, card("t", ""), files.get(0))).isEmpty();
        assertThat(writer.target(SOURCE, card("t", ""), files.get(1))).contains("a/d.md");
    }

    @Test
    void only_what_stands_there_as_it_is_meant_is_replaced() {
        assertThat(LinkWriter.isPlain(TestVault.wikilink("A b#c"), "a b#c")).isTrue();
        assertThat(LinkWriter.isPlain(TestVault.wikilink("a b#c"), "a b")).isFalse();
        assertThat(LinkWriter.isPlain(markdown("a b.md", "#c"), "a%20b.md#c")).isTrue();
        assertThat(LinkWriter.isPlain(markdown("a b.md", "#c"), "a&b.md#c")).isFalse();
        assertThat(LinkWriter.isPlain(card("a.md", "#b"), "a.md")).isTrue();
        assertThat(LinkWriter.isPlain(card("a.md", "#b"), "#b")).isTrue();
        assertThat(LinkWriter.isPlain(card("a.md", "#b"), "a\\u002emd")).isFalse();
        assertThat(LinkWriter.isPlain(TestVault.wikilink("a#b"), "#b")).isFalse();
    }
}
