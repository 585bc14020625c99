package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a note is cut into blocks. */
class BlockScannerTest {

    @ParameterizedTest(name = "{0} and {1} to {2} columns")
    @CsvSource({
        // marker, first column inside, last column inside (R1.14)
        "'- ', 2, 5",
        "'-  ', 3, 6",
        "'1) ', 3, 6",
        "'1. ', 3, 7",
        "'-   ', 4, 7",
        "'1.  ', 4, 7",
        "'10. ', 4, 7",
        "'-     ', 2, 5",
        "'-    ', 5, 8",
        "'100. ', 5, 8"
    })
    void columns_below_a_list_item_are_outside_inside_or_code(String marker, int first, int last) {
        for (int columns = 0; columns <= last + 2; columns++) {
            Scanned note = Scanned.of(marker + "x\n\n" + " ".repeat(columns) + "[[a]]\n");
            boolean outside = columns < first;
            boolean code = outside ? columns >= 4 : columns > last;
            assertThat(note.targets()).as("%d columns", columns).isEqualTo(code ? List.of() : List.of("a"));
            assertThat(note.sections()).as("%d columns", columns).hasSize(outside ? 2 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n[[a]]\n```",
                "~~~ x\n[[a]]\n~~~~",
                "    [[a]]",
                "\t[[a]]",
                "$$\n[[a]]\n$$",
                "<div>\n[[a]]\n</div>",
                "<!--\n\n[[a]]\n-->",
                "<pre>\n\n[[a]]\n</pre>",
                "[r]: x \"[[a]]\"",
                "> ```\n> [[a]]",
                "- ~~~\n  [[a]]\n  ~~~",
                "> [!note]     [[a]]",
                "text\n```\n[[a]]"
            })
    void opaque_blocks_hide_links_and_count_them(String text) {
        Scanned note = Scanned.of(text);
        assertThat(note.targets()).isEmpty();
        boolean definition = text.startsWith("[r]");
        if (!definition) {
            assertThat(note.note().zones())
                    .extracting(zone -> zone.maskedLinks())
                    .containsExactly(1);
        }
    }

    @Test
    void a_fence_in_an_item_runs_on_through_lines_at_the_margin() {
        assertThat(Scanned.of("- ```\n[[a]]\n").targets()).isEmpty();
        assertThat(Scanned.of("> ```\n[[a]]\n").targets()).isEmpty();
        assertThat(Scanned.of("- ```\n\n[[a]]\n").targets()).containsExactly("a");
    }

    @Test
    void math_directly_below_text_does_not_open_a_block() {
        String text = "1. is: $$\n  f(x)\n$$\n2. and: $$\n  g(x)\n$$\n\nThen [[a]].\n";
        assertThat(Scanned.of(text).targets()).containsExactly("a");
    }

    @Test
    void headings_are_linkable_only_at_the_top_level() {
        Scanned note =
                Scanned.of("# A #\n\nB\n===\n\n> ## C\n\n- ### D\n\nl1\nl2\n---\n\n####### E\n#F\n## **G** `h` ^id\n");
        assertThat(note.headings())
                .containsExactly("1 A", "1 B", "2 C (not linkable)", "3 D (not linkable)", "2 **G** `h` ^id");
        assertThat(note.blocks()).containsExactly("id: ## **G** `h` ^id");
    }

    @Test
    void a_comment_or_html_line_above_dashes_is_a_heading() {
        assertThat(Scanned.of("<!-- x -->\n---\n").headings()).containsExactly("2 <!-- x -->");
    }

    @Test
    void block_ids_name_their_block() {
        Scanned note =
                Scanned.of("para ^p\n\n> q\n> r ^q\n\n- a ^i\n  - b\n- c\n\n^list\n\n|a|\n|-|\n|b|\n^t\n\n^x not\n");
        assertThat(note.blocks())
                .containsExactly(
                        "p: para ^p",
                        "q: > q\n> r ^q",
                        "i: - a ^i\n  - b",
                        "list: - a ^i\n  - b\n- c",
                        "t: |a|\n|-|\n|b|");
    }

    @Test
    void tables_cut_rows_at_pipes() {
        Scanned note = Scanned.of("| x | y |\n|---|---|\n| [[a|b]] | [[c\\|d]] |\n| `[[e]]` | f ^id |\n");
        assertThat(note.links()).containsExactly("[[c\\|d]]");
        assertThat(note.malformed()).containsExactly("TABLE_PIPE [[a|b]]");
        assertThat(note.blocks()).extracting(block -> block.substring(0, 2)).containsExactly("id");
    }

    @Test
    void text_above_a_table_makes_it_a_paragraph() {
        assertThat(Scanned.of("text\n| [[a|b]] | c |\n|---|---|\n").targets()).containsExactly("a");
    }

    @Test
    void sections_are_the_top_level_blocks() {
        Scanned note =
                Scanned.of("---\na: 1\n---\n# H\ntext\nmore\n- a\n- b\n\n> [!tip] T\n> x\n\n***\n%%\nc\n%%\n[^1]: n\n");
        assertThat(note.sections())
                .containsExactly(
                        "yaml: ---\na: 1\n---",
                        "heading: # H",
                        "paragraph: text\nmore",
                        "list: - a\n- b",
                        "callout: > [!tip] T\n> x",
                        "thematicBreak: ***",
                        "comment: %%\nc\n%%",
                        "footnoteDefinition: [^1]: n");
    }

    @Test
    void spans_are_right_inside_quotes_and_lists() {
        Scanned note = Scanned.of("> é [[a]]\n> [[b|c]] and\n>   - [x](d.md)\n");
        assertThat(note.links()).containsExactly("[[a]]", "[[b|c]]", "[x](d.md)");
        assertThat(note.note().links())
                .extracting(link -> note.source(link.targetSpan()))
                .containsExactly("a", "b", "d.md");
    }

    @Test
    void unclosed_blocks_say_so() {
        assertThat(Scanned.of("```\n[[a]]\n").zones()).containsExactly("FENCED_CODE open 1 ```\n[[a]]");
        assertThat(Scanned.of("%%\n[[a]]\n").zones()).containsExactly("COMMENT open 0 %%\n[[a]]");
        assertThat(Scanned.of("<!-- \n[[a]]\n").zones()).containsExactly("HTML_COMMENT open 1 <!-- \n[[a]]");
        assertThat(Scanned.of("<div>\n[[a]]\n").zones()).containsExactly("HTML 1 <div>\n[[a]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_is_one(String lineEnd) {
        String text = "# H\n\n- [[a]]\n  - [[b]]\n\n```\n[[c]]\n```\npara ^id\n";
        Scanned note = Scanned.of(text.replace("\n", lineEnd));
        assertThat(note.targets()).containsExactly("a", "b");
        assertThat(note.headings()).containsExactly("1 H");
        assertThat(note.note().blockIds()).extracting(id -> id.id()).containsExactly("id");
    }

    @Test
    void a_note_is_ascii_if_every_byte_is() {
        assertThat(Scanned.of("---\na: b\n---\ntext\n").note().isAscii()).isTrue();
        assertThat(Scanned.of("---\na: é\n---\ntext\n").note().isAscii()).isFalse();
        assertThat(Scanned.of("text\n\n> é").note().isAscii()).isFalse();
        assertThat(Scanned.of("\ufefftext").note().isAscii()).isFalse();
        assertThat(Scanned.of("[r]: x\n'é'\n").note().isAscii()).isFalse();
    }

    @Test
    void beyond_the_nesting_limit_the_note_says_where_reading_is_inexact() {
        Scanned note = Scanned.of(">".repeat(300) + " x\n\n[[a]]\n");
        assertThat(note.note().limitReached()).isPresent();
        assertThat(note.targets()).containsExactly("a");
    }
}
