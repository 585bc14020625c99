package io.github.vaultvet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.Heading;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkdownTreeTest {

    @Test
    void blocks_come_in_the_order_of_the_text_with_their_nesting() {
        assertThat(outline("# A\n\ntext\nmore\n\n- one\n  - two\n\n    > said\n1. first\n\n---\n"))
                .containsExactly(
                        "0 heading 1",
                        "0 paragraph",
                        "0 bullet list",
                        "1 item",
                        "2 paragraph",
                        "2 bullet list",
                        "3 item",
                        "4 paragraph",
                        "4 quote",
                        "5 paragraph",
                        "0 ordered list",
                        "1 item",
                        "2 paragraph",
                        "0 thematic break");
    }

    @Test
    void code_html_and_definitions_are_blocks() {
        assertThat(outline("```js\na\n```\n\n    b\n\n<div>\nc\n</div>\n\n<!-- d -->\n\n[e]: f\n\n[^g]: h\n"))
                .containsExactly(
                        "0 fenced code",
                        "0 indented code",
                        "0 html",
                        "0 html",
                        "0 definition",
                        "0 footnote",
                        "1 paragraph");
    }

    @Test
    void tables_have_rows_and_cells_as_written() {
        assertThat(outline("|a|b|\n|-|-|\n|c|\n|d|e|f|\n"))
                .containsExactly(
                        "0 table", "1 row", "2 cell", "2 cell", "1 row", "2 cell", "1 row", "2 cell", "2 cell",
                        "2 cell");
    }

    @Test
    void tasks_are_told_from_items() {
        assertThat(outline("- [ ] a\n- [x] b\n- [c] d\n"))
                .contains("1 task", "1 item")
                .filteredOn("1 task"::equals)
                .hasSize(2);
    }

    @Test
    void equal_outlines_do_not_depend_on_the_text() {
        assertThat(tree("# A\n\n[[b|c]] and\nd").outline())
                .isEqualTo(tree("# Other\n\n[[e]]").outline())
                .isNotEqualTo(tree("## A\n\n[[b|c]]").outline())
                .isNotEqualTo(tree("# A\n\n    [[b|c]]").outline());
    }

    @Test
    void a_pipe_that_cuts_a_cell_changes_the_outline() {
        assertThat(tree("|a|\n|-|\n|b \\| c|\n").outline())
                .isEqualTo(tree("|a|\n|-|\n|b|\n").outline())
                .isNotEqualTo(tree("|a|\n|-|\n|b | c|\n").outline());
    }

    @Test
    void headings_have_their_raw_text() {
        assertThat(tree("# A *b* #\n\nC [[d]]\n===\n\n> ## E\n").headings())
                .extracting(Heading::level, Heading::text, Heading::linkable)
                .containsExactly(tuple(1, "A *b*", true), tuple(1, "C [[d]]", true), tuple(2, "E", false));
    }

    @Test
    void spans_count_bytes_of_the_whole_note() {
        String text = "é `ü` 🙂 `x` <b title=\"ö\">";
        MarkdownTree tree = tree("---\nä: 1\n---\n" + text);
        NoteText note = NoteText.of("---\nä: 1\n---\n" + text);
        assertThat(tree.codeSpans()).extracting(note::slice).containsExactly("`ü`", "`x`");
        assertThat(tree.inlineHtml()).extracting(note::slice).containsExactly("<b title=\"ö\">");
        assertThat(tree.blocks()).extracting(block -> note.slice(block.span())).containsExactly(text);
    }

    @Test
    void a_byte_order_mark_is_no_text() {
        assertThat(tree("\uFEFF# A\n").blocks())
                .extracting(Block::kind, Block::span)
                .containsExactly(tuple(Block.Kind.HEADING, new Span(3, 6)));
    }

    @Test
    void what_is_not_utf_8_keeps_its_place() {
        byte[] bytes = "?? `a` ? `b`".getBytes(StandardCharsets.US_ASCII);
        bytes[0] = (byte) 0xC3;
        bytes[1] = (byte) 0xE2;
        bytes[7] = (byte) 0xFF;
        assertThat(tree(NoteText.of(bytes)).codeSpans()).containsExactly(new Span(3, 6), new Span(9, 12));
    }

    @Test
    void lines_may_end_in_any_way() {
        assertThat(outline("# A\r\n\r\ntext\r\rmore\n")).containsExactly("0 heading 1", "0 paragraph", "0 paragraph");
    }

    @Test
    void links_and_images_have_their_destination() {
        String text = "[a](b.md \"t\") ![c](<d.png>) [f][g] <http://h> [i]()\n\n[g]: j";
        NoteText note = NoteText.of(text);
        assertThat(tree(text).links())
                .extracting(link -> note.slice(link.span()), InlineLink::destination, InlineLink::image)
                .containsExactly(
                        tuple("[a](b.md \"t\")", "b.md", false),
                        tuple("![c](<d.png>)", "d.png", true),
                        tuple("[i]()", "", false));
        assertThat(tree(text).links())
                .extracting(link -> note.slice(link.destinationSpan()))
                .containsExactly("b.md", "d.png", "");
    }

    @Test
    void front_matter_that_is_not_closed_is_text() {
        assertThat(outline("---\na: b\n")).containsExactly("0 thematic break", "0 paragraph");
    }

    private static List<String> outline(String text) {
        return tree(text).outline().blocks().stream()
                .map(Outline.Entry::toString)
                .toList();
    }

    private static MarkdownTree tree(String text) {
        return tree(NoteText.of(text));
    }

    private static MarkdownTree tree(NoteText text) {
        return MarkdownTree.read(NoteScanner.scan(VaultPath.of("a.md"), text)).fold(tree -> tree, limit -> {
            throw new AssertionError(limit);
        });
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
