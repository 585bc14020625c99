package io.github.vaultvet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.markdown.HostileMarkdown.Family;
import io.github.vaultvet.markdown.MarkdownReading.Limit;
import io.github.vaultvet.markdown.MarkdownReading.TooComplex;
import io.github.vaultvet.text.NoteText;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text, reading it ends with a value. */
final class GuardedParserTest {

    /** Where an ordinary stack overflows; see reliability §1a. */
    private static final int CRASH = 16 * 1024;

    private static final int SLOW = 32 * 1024;

    @ParameterizedTest
    @MethodSource("deep")
    @Timeout(60)
    void what_overflows_an_ordinary_stack_is_read(Family family) {
        assertThat(limit(family.ofSize(CRASH))).isNotIn(Limit.DEPTH, Limit.FAILURE, Limit.LENGTH);
    }

    @ParameterizedTest
    @MethodSource("slow")
    @Timeout(60)
    void what_takes_too_long_is_given_up(Family family) {
        assertThat(limit(family.ofSize(SLOW))).isNotIn(Limit.DEPTH, Limit.FAILURE, Limit.LENGTH);
    }

    /** Forty-one bytes, with which the parser alone would be busy for longer than anyone waits. */
    @Test
    @Timeout(60)
    void a_bracket_before_forty_backslashes_is_given_up() {
        assertThat(read("[" + "\\".repeat(40))).isEqualTo(new TooComplex(Limit.STEPS));
        assertThat(read("[^" + "\\".repeat(60))).isEqualTo(new TooComplex(Limit.STEPS));
    }

    /** The stack is large enough for the longest text that is read at all, so that no verdict depends on the machine. */
    @ParameterizedTest
    @MethodSource("deepest")
    @Timeout(60)
    void the_longest_text_does_not_overflow_the_stack(Family family) {
        assertThat(limit(family.ofSize(MarkdownTree.LONGEST - 100))).isNotIn(Limit.DEPTH, Limit.FAILURE, Limit.LENGTH);
    }

    @Test
    void a_longer_text_is_not_read() {
        assertThat(read("a".repeat(MarkdownTree.LONGEST + 1))).isEqualTo(new TooComplex(Limit.LENGTH));
    }

    /** Of the costliest looks, twenty-five million take two seconds. */
    @Test
    void a_long_text_is_looked_at_no_more_often_than_one_of_eighty_thousand_characters() {
        assertThat(looks(80_000)).isEqualTo(100_000 + 300 * 80_000);
        assertThat(looks(MarkdownTree.LONGEST)).isEqualTo(25_000_000);
    }

    private static long looks(int characters) {
        CountedText text = new CountedText(new char[characters]);
        long looks = 0;
        try {
            while (text.charAt(0) == 0) {
                looks++;
            }
        } catch (CountedText.Exhausted e) {
            return looks;
        }
        throw new AssertionError("another character");
    }

    /** Each mark with each before it, and not one look at the text. */
    @Test
    @Timeout(60)
    void many_marks_of_emphasis_without_an_empty_line_are_given_up() {
        String marks = "a**b" + "c* ".repeat(30_000);
        assertThat(read(marks)).isEqualTo(new TooComplex(Limit.STEPS));
        assertThat(read(marks.replace("c* ".repeat(100), "\r\nc* "))).isInstanceOf(MarkdownReading.Tree.class);
        assertThat(read("*a*\r\n\r\n".repeat(20_000))).isInstanceOf(MarkdownReading.Tree.class);
        assertThat(read("*a*\r\n".repeat(20_000))).isEqualTo(new TooComplex(Limit.STEPS));
    }

    /** The third opinion of the differential tests needs no guard. */
    @ParameterizedTest
    @MethodSource("all")
    @Timeout(60)
    void commonmark_java_reads_all_of_them(Family family) {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        assertThat(parser.parse(family.ofSize(SLOW)).getFirstChild()).isNotNull();
    }

    private static MarkdownReading read(String text) {
        return MarkdownTree.read(NoteText.of(text), 0);
    }

    private static Limit limit(String text) {
        return read(text).fold(tree -> Limit.STEPS, limit -> limit);
    }

    static Stream<Family> deep() {
        return HostileMarkdown.deep().stream();
    }

    static Stream<Family> slow() {
        return HostileMarkdown.slow().stream();
    }

    /** Those of which the parser needs the most stack for each character and gives up none. */
    static Stream<Family> deepest() {
        return deep().filter(
                        family -> List.of("open title of a definition", "data in angle brackets", "title of a link")
                                .contains(family.name()));
    }

    static Stream<Family> all() {
        return Stream.concat(deep(), slow());
    }
}
