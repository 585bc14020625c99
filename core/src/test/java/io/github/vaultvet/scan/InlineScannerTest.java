package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in the text of a block. */
class InlineScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`[[a]]`", "``[[a]]`", "$[[a]]$", "$x\n[[a]] y$", "x $$ m\n[[a]] $$ y", "x <b title=\"[[a]]\">",
                        "x <!-- [[a]] -->",
                "https://x.yy/[[a]]", "www.x.y/[[a]]", "<https://x.y/[[a]]>", "\\[[a]]", "[\\[a]]", "[x][[a]]",
                        "![a [[a]]](x.png)y",
                "[[a\nb]]", "*x [[a*b]] y*"
            })
    void hidden_or_broken_brackets_are_no_wikilink(String text) {
        assertThat(Scanned.of(text).targets()).doesNotContain("a", "a*b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word[[a]]word", "`x` [[a]] `y`", "\\\\[[a]]", "$5 and [[a]] costs $6", "$ x [[a]] y$", "<u>[[a]]</u>",
                        "**[[a]]**",
                "==[[a]]==", "%%[[a]]%%", "[x [[a]] y](https://b.c)", "t^[see [[a]]]", "https://x.y/ [[a]]",
                        "{{[[a]]}}", "#[[a]]",
                "[x](<y) [[a]]", "`[[a]]``", "[ ][x] [[a]]", "http://localhost/[[a]]"
            })
    void everything_else_in_brackets_is(String text) {
        assertThat(Scanned.of(text).targets()).containsExactly("a");
    }

    @Test
    void an_inner_link_wins_over_the_one_around_it() {
        assertThat(Scanned.of("[a [b](c.md) d](e.md)").targets()).containsExactly("c.md");
        assertThat(Scanned.of("[[a [[b]] c]]").targets()).containsExactly("b");
        assertThat(Scanned.of("[![alt](i.png)](b.md)").targets()).containsExactly("b.md", "i.png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "[[a|b|c]]>a>>b|c",
                "[[ a_b | Alias ]]>a_b>>Alias",
                "[[a\\|b]]>a>>b",
                "[[a#h|x]]>a>#h>x",
                "[[a #h]]>'a '>#h>NULL",
                "[[#^id]]>''>#^id>NULL",
                "[[My\u00a0Note]]>My Note>>NULL",
                "[x](My%20Note#A%20b)>My Note>#A b>x",
                "[x](b\\(1.md 'T')>b(1.md>>x",
                "[x](b&amp;c.md)>b&c.md>>x",
                "![a|100](i.png)>i.png>>a|100"
            },
            nullValues = "NULL")
    void links_are_cut_into_target_fragment_and_display(String text, String target, String fragment, String display) {
        var link = Scanned.of(text).note().links().get(0);
        assertThat(link.target()).isEqualTo(target);
        assertThat(link.fragment()).isEqualTo(fragment == null ? "" : fragment);
        assertThat(link.display().orElse(null)).isEqualTo(display);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "[x](<a b.md>)~a b.md",
                "[x](<a\\>b.md>)~a>b.md",
                "[x](<a\\<b.md> 't')~a<b.md",
                "[x](<a(b.md>)~a(b.md",
                "[x](a(b(c)).md)~a(b(c)).md",
                "[x](a.md (t))~a.md",
                "[x](a.md (t\\(u))~a.md",
                "[x](a.md \"t ) u\")~a.md",
                "[x](a.md 't ( u')~a.md",
                "[x]( a.md )~a.md"
            })
    void destinations_may_have_brackets_and_titles(String text, String target) {
        assertThat(Scanned.of(text).targets()).containsExactly(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](<a<b.md>)",
                "[x](<a\nb.md>)",
                "[x](<a.md>'t')",
                "[x](<a.md)",
                "[x](<a\\>)",
                "[x](a(b.md)",
                "[x](a.md (t (u)))",
                "[x](a.md (t (u))",
                "[x](a.md 't'u')",
                "[x](a.md\n\n't')"
            })
    void destinations_and_titles_that_do_not_end_make_no_link(String text) {
        assertThat(Scanned.of(text).targets()).isEmpty();
    }

    @Test
    void destinations_with_a_colon_leave_the_vault() {
        Scanned note = Scanned.of("[a](https://x.y) ![b](data:x) <mailto:c@d.e> https://f.gg/h, [i](./a:b.md)");
        assertThat(note.externals()).containsExactly("https://x.y", "data:x", "mailto:c@d.e", "https://f.gg/h");
        assertThat(note.targets()).containsExactly("./a:b.md");
    }

    @Test
    void stamps_in_html_are_read_though_links_are_not() {
        String stamp = "<a class=\"yt-timestamp\" data-t=\"00:02:17\">[00:02:17]</a>";
        Scanned note = Scanned.of("<blockquote><p>[[a]] x</p>" + stamp
                + "\n<a data-t=\"1:2\">x</a></blockquote>\n\n<!-- " + stamp + " -->\n");
        assertThat(note.note().timestamps()).hasSize(2);
        assertThat(note.targets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "#a/b, a/b",
        "#1984, ''",
        "#y1984, y1984",
        "'#a.b', a",
        "#日本, 日本",
        "x#a, ''",
        "(#a), ''",
        "`#a`, ''",
        "**#t**, t",
        "[#t](u), t",
        "[[n]]#t, t",
        "%%#t%%, t",
        "https://x.yy/#a, ''",
        "\\#a, ''",
        "#👩\u200d👧, 👩"
    })
    void tags(String text, String tag) {
        assertThat(Scanned.of(text).tags()).isEqualTo(tag.isEmpty() ? List.of() : List.of(tag));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "x [[]] y => EMPTY [[]]",
                "see [[note and more => UNCLOSED [[note and more",
                "see [[note] x => UNCLOSED [[note]",
                "[[b and [[a]] => 'UNCLOSED [[b and '",
                "note | Note]] x => STRAY_CLOSE ]]",
                "[x](two words.md) => RAW_SPACE [x](two words.md)",
                "![x](two words.png) => RAW_SPACE ![x](two words.png)",
                "[x](a%ZZ.md) => BAD_ENCODING [x](a%ZZ.md)",
                "[[a | <a class=\"y\">x</a>]] => ANCHOR_INSIDE [[a | <a class=\"y\">x</a>]]"
            })
    void brackets_that_were_meant_as_a_link_are_noted(String text, String malformed) {
        assertThat(Scanned.of(text).malformed()).containsExactly(malformed);
    }

    @Test
    void a_link_over_a_line_end_is_noted() {
        assertThat(Scanned.of("see [[my\nnote]] x").malformed()).containsExactly("OVER_LINE_END [[my");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x [[[1]](y.md) z",
                "# [[Tutorial] How](https://x.y)",
                "if [[ -z $x ]; then",
                "a[b[0]]",
                "[x](https://a b)",
                "[x](a (b c))",
                "`[[`",
                "[[a]]]"
            })
    void other_brackets_are_left_alone(String text) {
        assertThat(Scanned.of(text).malformed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a class=\"yt-timestamp\" data-t=\"00:02:17\">[00:02:17]</a>", "[00:02:17](#t=00:02:17)",
                        "[02:17](#02:17)",
                "> y\n> - x <a class=\"yt-timestamp\" data-t=\"00:02:17\">[00:02:17]</a>", "see [00:02:17]",
                        "**[00:02:17]**"
            })
    void stamps_are_facts_wherever_they_stand(String text) {
        assertThat(Scanned.of("Coal [[a]] " + text + "\n" + text).note().timestamps())
                .hasSize(2)
                .allSatisfy(stamp -> assertThat(stamp.clock()).hasValue(new Clock(137_000)));
    }

    @Test
    void a_block_id_stands_at_the_very_end() {
        assertThat(Scanned.of("a ^x").blocks()).containsExactly("x: a ^x");
        assertThat(Scanned.of("**a ^x**").blocks()).containsExactly("x: **a ^x**");
        assertThat(Scanned.of("a^x\n\nb ^x.\n\nc ^x \n\nd ^x\ne\n\nf ^my_id\n").blocks())
                .isEmpty();
    }
}
