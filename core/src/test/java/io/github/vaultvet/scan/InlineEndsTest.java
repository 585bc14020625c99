package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where constructs in the text of a block end, as the links show that are read outside of them. */
class InlineEndsTest {

    /** R1.3: what opens first owns its whole extent, even if it ends inside of a link's brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "y * x [[a*b]] => ''",
                "*x [[a**b]] y* => a**b",
                "*x**y [[a*b]] => ''",
                "* * [[a]] => a",
                "x *  * [[a*b]] => ''",
                "**x [[a**b]] y** => ''",
                "**x [[a***b]] y** => ''",
                "**x [[a*b]] y** => a*b",
                "x **  ** [[a**b]] => ''",
                "x ** [[a]] => a",
                "_x [[a_b]] y_ => a_b",
                "_x [[a_1]] y_ => a_1",
                "_x [[a_-b]] y_ => ''",
                "__x [[a__b]] y__ => ''",
                "*x `*` [[a*b]] => ''",
                "**x `**` [[a**b]] => ''",
                "*x ` * [[a*b]] => a*b",
                "*x \\* [[a*b]] => ''",
                "**x \\** [[a**b]] => ''"
            })
    void emphasis_ends_at_its_first_closing_mark(String text, String targets) {
        assertTargets(text, targets);
    }

    /** R1.16, R1.17. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "x <? [[a]] ?> [[b]] => b",
                "'x <? y\n[[a]] ?> [[b]]' => a|b",
                "'x <? y\nz <? [[a]] ?> [[b]]' => b",
                "x <!A [[a]]> [[b]] => b",
                "x <!A [[a]] => a",
                "x <!1 [[a]]> => a",
                "x <![CDATA[ [[a]] ]> ]]> [[b]] => b",
                "x <![CDATA[ [[a]] => a",
                "x <!-- [[a]] --> [[b]] => b",
                "x <!-- [[a]] -- [[b]] => a|b",
                "x <!-- y -- z --> [[a]] => a",
                "x <!-- y -- [[a]] --> => a",
                "x <!--> [[a]] --> => a",
                "x <!---> [[a]] --> => a",
                "'x <a\nb=''[[a]]''>' => ''",
                "x <a b = \"[[a]]\" /> [[b]] => b",
                "x <a b=[[a]]> [[b]] => b",
                "x <a :b_.-1=\"[[a]]\"> => ''",
                "x <a-1 b=\"[[a]]\"> => ''",
                "x <a b c=\"[[a]]\"> => ''",
                "x <a b=\"[[a]]> => a",
                "x <a/ b=\"[[a]]\"> => a",
                "x <a\"[[a]]\"> => a",
                "x <a b=\"y\"c=\"[[a]]\"> => a",
                "x <a -b=\"[[a]]\"> => a",
                "x <a b=y\"[[a]]\"> => a",
                "x <1 b=\"[[a]]\"> => a",
                "x </a [[a]]> => a",
                "x </a b=\"[[a]]\"> => a",
                "x < a b=\"[[a]]\"> => a"
            })
    void html_ends_at_its_own_mark(String text, String targets) {
        assertTargets(text, targets);
    }

    /** R1.12, R1.19. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "$x$1 [[a]] y$ [[b]] => b",
                "$x [[a]] $ y$ [[b]] => b",
                "x$ [[a]]$ => a",
                "'x $' => ''",
                "x $y\\$ [[a]]$ [[b]] => b",
                "x \\$y [[a]]$ => a",
                "x $$ [[a]] $$ [[b]] => b",
                "x $$ [[a]] $ [[b]] => a|b",
                "x $$$$ [[a]] $$ [[b]] => b",
                "x $$ \\$$ [[a]] $$ [[b]] => b",
                "`` ` [[a]] `` [[b]] => b",
                "``[[a]]` [[b]] => b",
                "` [[a]] `` => a",
                "`x\\` [[a]] ` => a",
                "\\`[[a]]` => a"
            })
    void code_and_math_end_at_their_like(String text, String targets) {
        assertTargets(text, targets);
    }

    /** R11.5. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "https://x.y/a_(b) c => https://x.y/a_(b)",
                "(https://x.y/a) => https://x.y/a",
                "(https://x.y/(a)) => https://x.y/(a)",
                "https://x.y/a.b. => https://x.y/a.b",
                "https://x.y/a?b=c?! => https://x.y/a?b=c",
                "https://x.y/a; => https://x.y/a",
                "https://x.y/a<b> => https://x.y/a",
                "https://x.y. z => https://x.y",
                "https://a-b.c_d.e/ => https://a-b.c_d.e/",
                "HTTP://x.y => HTTP://x.y",
                "zhttps://x.y => https://x.y",
                "www.x.y/z => www.x.y/z",
                "x www.y.z, => www.y.z",
                "www.x => ''",
                "https://x..y => ''",
                "ftp://x.y => ''",
                "https:/x.y => ''",
                "https://x => ''"
            })
    void an_address_ends_before_the_marks_of_its_sentence(String text, String url) {
        assertThat(Scanned.of(text).externals()).isEqualTo(url.isEmpty() ? List.of() : List.of(url));
    }

    /** R2.15. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<x://[[a]]> => x://[[a]]",
                "<a@b> => mailto:a@b",
                "<mailto:a@b> => mailto:a@b",
                "<@b> => ''",
                "<a@> => ''",
                "<://b> => ''",
                "<a @b> => ''",
                "'<a@b' => ''",
                "<x:y> => ''"
            })
    void an_address_in_angle_brackets_has_a_scheme_or_an_at_sign(String text, String url) {
        assertThat(Scanned.of(text).externals()).isEqualTo(url.isEmpty() ? List.of() : List.of(url));
    }

    @Test
    void the_address_is_what_stands_between_the_angle_brackets() {
        Scanned note = Scanned.of("é <https://x.yy> z");
        assertThat(note.note().externalLinks())
                .extracting(link -> note.source(link.span()) + " " + note.source(link.urlSpan()))
                .containsExactly("<https://x.yy> https://x.yy");
    }

    /** R2.14, R6.2. */
    @Test
    void footnotes_are_told_from_definitions() {
        Scanned note = Scanned.of("x[^1] [^a b] [^] [^c[^d] [^é]\n\n[^1]: y\n\n> [^2]: z\n");
        assertThat(note.note().footnotes())
                .extracting(
                        footnote -> note.source(footnote.span()) + " " + footnote.id() + " " + footnote.definition())
                .containsExactly("[^1] 1 false", "[^d] d false", "[^é] é false", "[^1] 1 true", "[^2] 2 true");
    }

    private static void assertTargets(String text, String targets) {
        assertThat(Scanned.of(text).targets()).isEqualTo(targets.isEmpty() ? List.of() : List.of(targets.split("\\|")));
    }
}
