package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blanks and tabs at the beginning of lines, and marks at their ends (spec R1.14, R4.7). */
class ColumnsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'   [[a]]' => a",
                "'    [[a]]' => ''",
                "'  \t[[a]]' => ''",
                "'x\n\t[[a]]' => a",
                "'\t[[a]]\n\n\n    [[b]]\n[[c]]' => c",
                "'>\t[[a]]' => ''",
                "'> \t[[a]]' => ''",
                "'>    [[a]]' => a",
                "'>     [[a]]' => ''",
                "'-\tx\n\n   [[a]]' => a",
                "'-\tx\n\n\t[[a]]' => a",
                "'-\tx\n\n       [[a]]' => a",
                "'-\tx\n\n\t\t[[a]]' => ''",
                "'-\tx\n\n        [[a]]' => ''",
                "'- x\n\t- y\n\t\t- [[a]]' => a",
                "'- x\n\n\t- y\n\n\t\t[[a]]' => a",
                "'1. x\n    - [[a]]' => a",
                "'- x\n    - y\n        - [[a]]' => a",
                "'  - x\n\n       [[a]]' => a",
                "'   - x\n\n        [[a]]' => a",
                "'  - x\n\n        [[a]]' => ''",
                "'- - [[a]]' => a",
                "'-     [[a]]' => ''",
                "'-    [[a]]' => a"
            })
    void four_columns_are_code_where_no_item_owns_them(String text, String targets) {
        assertThat(Scanned.of(text).targets()).isEqualTo(targets.isEmpty() ? List.of() : List.of(targets));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'- [[a]]\n- b\n* c' => 'list: - [[a]]\n- b|list: * c'",
                "'1. a\n2. b\n3) c' => 'list: 1. a\n2. b|list: 3) c'",
                "'- a\nb\n\nc' => 'list: - a\nb|paragraph: c'",
                "'- a\n\n  b' => 'list: - a\n\n  b'",
                "'- a\n\n b' => 'list: - a|paragraph: b'",
                "'+ a\n***' => 'list: + a|thematicBreak: ***'",
                "'- a\n- - -' => 'list: - a|thematicBreak: - - -'",
                "'-a\n1.b' => 'paragraph: -a\n1.b'",
                "'> a\nb\n\nc' => 'blockquote: > a\nb|paragraph: c'",
                "'> a\n# b' => 'blockquote: > a|heading: # b'",
                "'> a\n- b' => 'blockquote: > a|list: - b'",
                "'> a\n2. b' => 'blockquote: > a\n2. b'",
                "'[^1]: a\nb\n\nc' => 'footnoteDefinition: [^1]: a\nb|paragraph: c'",
                "'[^1]: a\n[^2]: b' => 'footnoteDefinition: [^1]: a|footnoteDefinition: [^2]: b'",
                "'    a\n     \n    b\n      \nc' => 'code:     a\n     \n    b|paragraph: c'",
                "'\ta\n\n\n\tb\nc' => 'code: \ta\n\n\n\tb|paragraph: c'",
                "'[^1]: a\n> b' => 'footnoteDefinition: [^1]: a|blockquote: > b'",
                "'[^1]: a\n%%\nb' => 'footnoteDefinition: [^1]: a\n%%\nb'",
                "'%% a\n\nb %%' => 'comment: %% a\n\nb %%'",
                "'%% 50%\n\nx' => 'paragraph: %% 50%|paragraph: x'",
                "'[a]: b\nc' => 'definition: [a]: b|paragraph: c'",
                "'** *\n__\n_ _ _' => 'thematicBreak: ** *|paragraph: __|thematicBreak: _ _ _'"
            })
    void lines_belong_to_the_block_that_they_go_on_in(String text, String sections) {
        assertThat(Scanned.of(text).sections()).containsExactly(sections.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "# a # => 1 a",
                "# a# => 1 a#",
                "'## a ##  ' => 2 a",
                "## # => '2 '",
                "# => '1 '",
                "'#\ta' => 1 a",
                "'   ###### a' => 6 a",
                "'# a # b #' => '1 a # b'",
                "'a\n=' => 1 a",
                "'a  \n--' => 2 a",
                "'  a\n===' => 1 a",
                "'> a\n> ===' => 1 a (not linkable)",
                "'- # a' => 1 a (not linkable)",
                "'> # a #' => 1 a (not linkable)"
            })
    void a_heading_has_a_level_and_a_text_without_its_marks(String text, String heading) {
        assertThat(Scanned.of(text).headings()).containsExactly(heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'####### a' => ''",
                "#a => ''",
                "'a\n ==' => ''",
                "'a\n=-' => ''",
                "'\n===' => ''",
                "'    # a' => ''"
            })
    void other_lines_are_no_headings(String text, String headings) {
        assertThat(Scanned.of(text).headings()).isEmpty();
    }

    @Test
    void tables_have_a_row_of_dashes_with_as_many_pipes_as_it_takes() {
        assertThat(Scanned.of("| a |\n| - |\n| [[b|c]] |\n").targets()).isEmpty();
        assertThat(Scanned.of("a | b\n:- | -:\n[[b|c]] | d\n").targets()).isEmpty();
        assertThat(Scanned.of("| a |\n|  |\n| [[b|c]] |\n").targets()).containsExactly("b");
        assertThat(Scanned.of("| a | b |\n|-| |-|\n| [[b|c]] |\n").targets()).containsExactly("b");
        assertThat(Scanned.of("| a |\n| x |\n| [[b|c]] |\n").targets()).containsExactly("b");
        assertThat(Scanned.of("| a |\n| - |\n x [[b|c]]\n").targets()).containsExactly("b");
        assertThat(Scanned.of("| a |\n| - |\n| `x \\| [[b\\|c]]` |\n").targets())
                .isEmpty();
    }

    @Test
    void a_comment_in_a_line_holds_its_links() {
        assertThat(commented("x %%[[a]]%% [[b]]")).containsExactly("a in a comment", "b");
        assertThat(commented("x %%a%%%%[[b]]%% [[c]]")).containsExactly("b in a comment", "c");
        assertThat(commented("x %%%[[a]]%% [[b]]")).containsExactly("a in a comment", "b");
        assertThat(commented("x %%[[a]]\ny%% [[b]]")).containsExactly("a", "b");
        assertThat(commented("x %% [[a]]")).containsExactly("a");
        assertThat(commented("x %[[a]]% %%%% [[b]]")).containsExactly("a", "b");
    }

    private static List<String> commented(String text) {
        return Scanned.of(text).note().links().stream()
                .map(link -> link.target() + (link.inComment() ? " in a comment" : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "a ^x => 'x: a ^x'",
                "_a **b ^x**_ => 'x: _a **b ^x**_'",
                "**a ^x** b => ''",
                "a ^x-1 => 'x-1: a ^x-1'",
                "a ^ => ''",
                "a ^[b] => ''",
                "a ^x_ => ''",
                "'a ^x\n' => 'x: a ^x'",
                "'a\n^x' => 'x: a\n^x'",
                "'> a ^x\n> b\n>\n> c ^y' => ''",
                "%%a ^x%% => ''"
            })
    void a_block_id_ends_the_text_of_its_block(String text, String block) {
        List<String> blocks = Scanned.of(text).blocks();
        assertThat(blocks.stream().filter(each -> !each.startsWith("y")).toList())
                .isEqualTo(block.isEmpty() ? List.of() : List.of(block));
    }
}
