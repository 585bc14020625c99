package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.BaseLink;
import io.github.vaultvet.note.CanvasLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which repairs may be made unseen. */
class LinkJudgeTest {

    private static JudgedLink judgePath(String source, Link link) {
        return TestVault.of(source, "a/x.md").judge(source, link, link.target());
    }

    private static Span whole(String target) {
        return new Span(0, target.length());
    }

    @Test
    void a_filter_that_would_find_something_else_is_not_repaired() {
        JudgedLink judged =
                judgePath("f.base", new BaseLink(whole("b/x.md"), "b/x.md", "", whole("b/x.md"), BaseLink.Named.PATH));

        assertThat(judged.replacements()).containsExactly("a/x.md");
        assertThat(judged.certain()).isFalse();
    }

    @Test
    void a_card_that_names_another_folder_is_repaired() {
        Span span = whole("b/x.md");
        JudgedLink judged = judgePath("f.canvas", new CanvasLink(span, "b/x.md", "", span, span));

        assertThat(judged.replacements()).containsExactly("a/x.md");
        assertThat(judged.certain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[my note", "my [note"})
    void a_bracket_in_a_target_makes_nothing_certain(String target) {
        JudgedLink judged = TestVault.of("s.md", "my_note.md").judge("s.md", target);

        assertThat(judged.replacements()).containsExactly("my_note");
        assertThat(judged.certain()).isFalse();
    }

    /** A card's text is a string of JSON, so that not all names can be written into its links. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"s.md ~ it's", "c.canvas ~ ``"})
    void a_name_that_a_card_would_have_to_escape_is_not_offered_in_one(String source, String replacement) {
        JudgedLink judged = TestVault.of(source, "it's.md").judge(source, "its");

        assertThat(String.join(",", judged.replacements())).isEqualTo(replacement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"s.md ~ #It's here", "c.canvas ~ ``"})
    void so_it_is_with_headings(String source, String replacement) {
        JudgedLink judged = TestVault.of(source).headings("n.md", "# It's here").judge(source, "n#Its here");

        assertThat(String.join(",", judged.replacements())).isEqualTo(replacement.isEmpty() ? "" : "n" + replacement);
    }

    @Test
    void a_heading_that_would_end_the_link_is_not_offered() {
        JudgedLink judged =
                TestVault.of("s.md").headings("n.md", "# Two | words").judge("s.md", "n#Two words.");

        assertThat(judged.replacements()).noneMatch(replacement -> replacement.contains("|"));
    }
}
