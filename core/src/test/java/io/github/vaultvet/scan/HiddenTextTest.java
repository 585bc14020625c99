package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of text that is not read: the links that it hides, and the comments that speak to vaultvet. */
class HiddenTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "x <!-- [[a]] --> y => HTML_COMMENT 1 <!-- [[a]] -->",
                "x <?[[a]]?> y => HTML 1 <?[[a]]?>",
                "x <![CDATA[ [[a]] ]]> y => HTML 1 <![CDATA[ [[a]] ]]>",
                "x <!A [[a]]> y => HTML 1 <!A [[a]]>",
                "x <b c=\"[[a]] [[b]]\"> y => HTML 2 <b c=\"[[a]] [[b]]\">",
                "x `[[a]]` y => CODE_SPAN 1 `[[a]]`",
                "x $[[a]]$ y => MATH 1 $[[a]]$",
                "x $$ [[a]] $$ y => MATH 1 $$ [[a]] $$",
                "x https://x.y/[[a]] y => URL 1 https://x.y/[[a]]",
                "x <https://x.y/[[a]]> y => URL 1 <https://x.y/[[a]]>",
                "'> x `[[a\n> b]] [[c]]` y' => 'CODE_SPAN 1 `[[a\n> b]] [[c]]`'",
                "'[r]: x \"[[a]]\"\n' => DEFINITION 1 [r]: x \"[[a]]\""
            })
    void links_that_are_hidden_are_counted_where_they_are(String text, String zone) {
        assertThat(Scanned.of(text).zones()).containsExactly(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x `a` <b> $c$ <!-- d --> https://x.y <?e?> $$f$$ <!G h>",
                "x `[[]]` y",
                "x `[[a` b `c]]` y",
                "x `[a]` $]]$ y",
                "[r]: x 'y'"
            })
    void text_that_hides_no_link_is_not_kept(String text) {
        assertThat(Scanned.of(text).zones()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "x <!-- vaultvet-a b --> y => <!-- vaultvet-a b --> vaultvet-a b",
                "x <!--vaultvet-a--> y => <!--vaultvet-a--> vaultvet-a",
                "x %%vaultvet-a%% y => %%vaultvet-a%% vaultvet-a",
                "x %% vaultvet-a b %% y => %% vaultvet-a b %% vaultvet-a b",
                "<!-- vaultvet-a --> => <!-- vaultvet-a --> vaultvet-a",
                "'<!--\nvaultvet-a\n-->' => '<!--\nvaultvet-a\n--> vaultvet-a'",
                "'%%\nvaultvet-a\n%%' => '%%\nvaultvet-a\n%% vaultvet-a'",
                "'> %%\n> vaultvet-a\n> b\n> %%' => '%%\n> vaultvet-a\n> b\n> %% vaultvet-a\nb'",
                "<div><!-- vaultvet-a --></div> => <!-- vaultvet-a --> vaultvet-a",
                "- <!-- vaultvet-a --> => <!-- vaultvet-a --> vaultvet-a"
            })
    void comments_that_speak_to_vaultvet_are_kept_with_their_words(String text, String comment) {
        assertThat(suppressions(text)).containsExactly(comment);
    }

    @Test
    void a_block_of_html_may_hold_several_of_them() {
        assertThat(suppressions("<div>\n<!-- vaultvet-a -->\n<!-- b --> <!-- vaultvet-c --><!-- vaultvet-d\n</div>\n"))
                .containsExactly("<!-- vaultvet-a --> vaultvet-a", "<!-- vaultvet-c --> vaultvet-c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x <!-- vaultvet --> y",
                "x <!-- Vaultvet-a --> y",
                "x <!-- a vaultvet-a --> y",
                "x <b vaultvet-a> y",
                "x `<!-- vaultvet-a -->` y",
                "x %%a vaultvet-a%% y",
                "x <!-- vaultvet- a",
                "%%\nvaultvet-a\n",
                "```\n<!-- vaultvet-a -->\n```",
                "<pre>\n<!-- vaultvet-a -->\n</pre>"
            })
    void other_text_does_not_speak_to_vaultvet(String text) {
        assertThat(suppressions(text)).isEmpty();
    }

    private static List<String> suppressions(String text) {
        Scanned note = Scanned.of(text);
        return note.note().suppressionComments().stream()
                .map(comment -> note.source(comment.span()) + " " + comment.text())
                .toList();
    }
}
