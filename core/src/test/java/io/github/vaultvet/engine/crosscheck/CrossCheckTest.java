package io.github.vaultvet.engine.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.ReadingDifference;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CrossCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain text with `code`, <b>HTML</b> and [a link](a.md)",
                "```\n# code\n```\n\n    code\n\n# Heading #\n\nOther\n---\n",
                "<div>\n[a](b.md)\n\n[a](b.md)\n</div>\n<!-- c -->\n",
                "| `a` | [b](c.md) |\n|---|---|\n| <i>d</i> | ![e](f.png) |\n",
                "- a\n  ```\n  b\n  ```\n- > c\n  > # D\n\n1. e\n\n        f\n",
                "[a]: b \"c\"\n\n[^d]: e\n\n    f `g`\n",
                "![a [b](c.md)](d.png) [e]() [f](100%.md)\n",
                "\uFEFF# A\r\n\r\n```\r\nb\r\n```\r\n",
                "> ```\n> <b>\n>\n> ```\n>\n> text\n",
            })
    void what_both_read_alike_is_no_difference(String text) {
        assertThat(all(text)).isEmpty();
    }

    /** R1.18, R1.19, R1.22, R1.3, R1.14: cut out or made plain before the parser sees them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%%\n```\n# a\n%%\n\n# B\n",
                "- a\n\n%%\n<div>\n%%\n    b\n",
                "$$\n\\[a](b) `c\n$$\n\n`d`\n",
                "a\n\n$$\n<b>\n$$\n\tcode\n",
                "[[a|`b]] and `c` [[d]](e.md) ![[<f>]]\n",
                "| [[a\\|b`]] | `c` |\n|---|---|\n",
                "> [!note] # Title\n>     code\n",
                "> [!note]- `title\n> text`\n> # A\n",
                "- > [!tip] a\n  > ===\n",
                "- ```\n  a\nb\n  ```\n\n`c`\n",
                "> ```\n> a\nb\n> ```\n\n# C\n",
                "> <div>\n[a](b.md)\n\n`c`\n",
                "---\na: `b\n---\n# C\n",
            })
    void what_only_Obsidian_knows_is_no_difference(String text) {
        assertThat(all(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HEADING_OF_SEVERAL_LINES, 'a\nb\n===\n'",
        "UNDERLINE_WITH_BLANKS, 'a\n  ===\n'",
        "UNDERLINE_WITH_BLANKS, 'a\n---  \n'",
        "BLANKS_BETWEEN_ANGLES, '[a](<b c.md>)'",
        "LINK_IN_FORMULA, '$f[a](b)$'",
        "TAB_AFTER_QUOTE_MARK, '>\ta\n'",
        "CODE_BELOW_QUOTE, '> a\n    b\n'",
        "CODE_BELOW_QUOTE, '[a]: b\n    c\n'",
        "HEADING_BELOW_OPEN_FENCE, '1. a\n   ```\n# b\n'",
        "CODE_IN_ITEM, '1. a\n\n       b\n'",
    })
    void what_is_known_has_a_name_and_is_not_reported(KnownDifference known, String text) {
        Note note = note(text);
        assertThat(all(text)).isNotEmpty().allSatisfy(difference -> assertThat(KnownDifference.of(note, difference))
                .contains(known));
        assertThat(CrossCheck.differences(note)).contains(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "'[a `b](c.md) d`', LINK, NO_LINK",
        "'*a [b*](c.md)', NO_LINK, LINK",
        "'~~~ a ``` ~~~\nb\n~~~', CODE, TEXT",
        "'a\n</pre>\n[b](c.md)', HTML, TEXT",
    })
    void what_nothing_explains_is_reported(String text, ReadingDifference.Kind here, ReadingDifference.Kind there) {
        assertThat(CrossCheck.differences(note(text)).orElseThrow()).first().satisfies(difference -> {
            assertThat(difference.here()).isEqualTo(here);
            assertThat(difference.there()).isEqualTo(there);
        });
    }

    @Test
    void a_note_that_is_too_complex_is_not_compared() {
        assertThat(CrossCheck.differences(note("[" + "\\".repeat(40)))).isEqualTo(Optional.empty());
    }

    /** Each of many links is looked for among as many stretches of code. */
    @Test
    @Timeout(30)
    void many_links_and_much_code_take_no_longer_than_they_are_long() {
        String text = "[a](%ZZ) `[[b]]` [[c]] <b title=\"[[d]]\"> [e](f.md)\n\n".repeat(9_000);
        assertThat(CrossCheck.differences(note(text))).contains(List.of());
    }

    private static List<ReadingDifference> all(String text) {
        return CrossCheck.allDifferences(note(text)).orElseThrow();
    }

    private static Note note(String text) {
        return NoteScanner.scan(VaultPath.of("note.md"), NoteText.of(text));
    }
}
