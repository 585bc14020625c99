package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.FrontMatterProblem;
import io.github.vaultvet.text.TextEdit;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which quotes make a value of the front matter one that YAML can read. */
class QuotedValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "a: b: c => \"b: c\"",
                "a: b: c  \t => \"b: c\"",
                "a: @b => \"@b\"",
                "a:  %b => \"%b\"",
                "a: \\b: c => '\\b: c'",
                "a: b \"c\": d => 'b \"c\": d'",
                "a: it's: so => \"it's: so\"",
                "- @b => \"@b\"",
                "`a:\n  - x\n  - @b` => \"@b\"",
                "`x: y\na: b: c\nd: e` => \"b: c\"",
                "`a:\n  b: c: d` => \"c: d\""
            })
    void a_value_that_is_no_yaml_is_quoted_whole(String lines, String quoted) {
        boolean list = lines.startsWith("-");
        assertThat(repair(list ? "k:\n" + lines : lines))
                .map(TextEdit::replacement)
                .contains(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: it's \"b\": c",
                "a: b: c #d",
                "a: [b: c: d",
                "a: {b",
                "a: \"b",
                "a: 'b",
                "a: - b",
                "a:\n  - b: c: d",
                "a: b: c\nd: e: f",
                "a: b\n c: d: e"
            })
    void where_it_is_not_certain_what_was_meant_nothing_is_quoted(String lines) {
        assertThat(repair(lines)).isEmpty();
    }

    private static Optional<TextEdit> repair(String lines) {
        return Scanned.of("---\n" + lines + "\n---\n").note().frontMatter().orElseThrow().problems().stream()
                .findFirst()
                .flatMap(FrontMatterProblem::repair);
    }
}
