package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which block an id at the end of a text names, where blocks hold blocks (spec R4.10–R4.12). */
class BlockIdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'- a\n- b ^x\n- c' => 'x: - b ^x'",
                "'- > a\n- b ^x' => 'x: - b ^x'",
                "'- 1. a\n- b ^x' => 'x: - b ^x'",
                "'- a\n  - b ^x\n- c' => 'x: - b ^x'",
                "'- a\n  > b ^x' => 'x: - a\n  > b ^x'",
                "'- a ^x\n\n  b ^y' => 'x: - a ^x\n\n  b ^y'",
                "'- a\n\n  b ^x\n\nc' => 'x: - a\n\n  b ^x'",
                "'- a ^x\nb' => ''",
                "'> - a ^x\n> - b' => 'x: - a ^x'",
                "'> > a ^x\n> b' => ''",
                "'> > a ^x\n>\n> b' => 'x: > > a ^x\n>\n> b'",
                "'> > a\n> b ^x' => 'x: > > a\n> b ^x'",
                "'> > a\nb ^x' => 'x: > > a\nb ^x'",
                "'> # a ^x\n> b' => 'x: > # a ^x\n> b'",
                "'> [!note] a ^x\n> b' => 'x: > [!note] a ^x\n> b'",
                "'> [!note]\n> a ^x' => 'x: > [!note]\n> a ^x'",
                "'[^1]: a ^x\n\n    b' => 'x: [^1]: a ^x\n\n    b'",
                "'> | a |\n> | - |\n> | b ^x |' => 'x: > | a |\n> | - |\n> | b ^x |'",
                "'| a |\n| - |\n| b ^x |\n\nc' => 'x: | a |\n| - |\n| b ^x |'",
                "'| a | b |\n| - | - |\n| c ^x | d |' => ''",
                "'a\n\n^x\n\nb' => 'x: a'",
                "'```\na\n```\n\n^x' => 'x: ```\na\n```'",
                "'> a\n\n^x' => 'x: > a'",
                "'a\n***\n^x' => 'x: ***'",
                "'# a\n^x' => 'x: # a'",
                "'^x\n\na' => ''",
                "'- a\n\n  ^x' => 'x: - a\n\n  ^x'"
            })
    void an_id_names_its_item_its_outermost_quote_or_the_block_before(String text, String block) {
        assertThat(String.join("|", Scanned.of(text).blocks())).isEqualTo(block);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> [!note] [[a]] `\n> ` [[b]]", "> [!note]- [[a]] *x\n> y* [[b]]", "> [!a|b] [[a]]\n> [[b]]"})
    void the_title_of_a_callout_ends_with_its_line(String text) {
        assertThat(Scanned.of(text).targets()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "> [!note] a => callout",
                "> [!note]+ a => callout",
                "> [!note] => callout",
                "> [!a b] c => callout",
                "> [!note]a => blockquote",
                "> [!] a => blockquote",
                "> [!note a => blockquote",
                "> [!a[b] c => blockquote",
                "> [ !note] a => blockquote",
                "> a [!note] => blockquote"
            })
    void a_callout_has_its_kind_in_brackets(String text, String section) {
        assertThat(Scanned.of(text).sections()).containsExactly(section + ": " + text);
    }
}
