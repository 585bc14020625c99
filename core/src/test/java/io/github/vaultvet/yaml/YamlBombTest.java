package io.github.vaultvet.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.yaml.YamlProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are made to cost a reader time, memory or its stack. They fill the 64 KiB that front matter may have. */
final class YamlBombTest {

    private static final int SIZE = YamlLimits.FRONT_MATTER.bytes() - 64;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "{a: ",
                "- ",
                "? ",
                "-",
                "[[",
                "[{",
                "\"",
                "'",
                "&a ",
                "*a ",
                "!a ",
                "!!",
                "|",
                ">",
                ": ",
                ",",
                "\\",
                "%",
                "@",
                "#",
                "\t",
                " ",
                "\n",
                "\r\n",
                "...\n",
                "?",
                ":",
                "😀",
                "\u2028",
                "\u0085",
                "\0",
                "a",
                "9",
                "0x1",
                "a: b\n",
                "a:\n",
                "- a\n",
                "[],",
                "{}, ",
                "\"a\" ",
                "''",
                "\"\\x41",
                "\\\t",
                "? a\n: b\n",
                "a: |\n  b\n",
                "<<: *a\n",
                "\ta: b\n",
                "a: \"\n",
                "a: [\n",
                "a: >\t\n",
                "&a a: *a\n",
                "!a b: !a c\n",
                "{{a}} ",
                "<% a %> "
            })
    void isRefusedOrReadWithinTheLimits(String piece) {
        String text = piece.repeat(SIZE / piece.length() / bytesOfAUnit(piece));
        ReadTree.assertSound(text);
        ReadTree.assertSound("a: " + text);
        ReadTree.assertSound("a: [" + text);
        ReadTree.assertSound("a:\n  - \"" + text);
    }

    private static int bytesOfAUnit(String piece) {
        return piece.chars().anyMatch(c -> c > 0x7F) ? 3 : 1;
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void isTooMuch(String text) {
        assertThat(ReadTree.read(text).problems()).extracting(YamlProblem::kind).containsExactly(Kind.TOO_COMPLEX);
        ReadTree.assertSound(text);
    }

    static List<String> tooMuch() {
        List<String> texts = new ArrayList<>();
        texts.add("a: " + "[".repeat(51) + "]".repeat(51));
        texts.add("a: " + "{b: ".repeat(51) + "}".repeat(51));
        texts.add("- ".repeat(51) + "a");
        texts.add("a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + references(9, 9));
        texts.add("a0: &a0 [" + "x, ".repeat(1200) + "x]\n" + references(5, 2));
        texts.add("a: &a [x]\nb: [" + "*a, ".repeat(11) + "x]");
        texts.add("a: [\n" + " 1,\n".repeat(10_000) + "]");
        texts.add("a: {\n" + " b,\n".repeat(5_000) + "}");
        texts.add("- a\n".repeat(10_001));
        texts.add("a: \"" + "x".repeat(17 * 1024) + "\\t\"");
        texts.add("a: [" + "[], ".repeat(5_000) + "]");
        return texts;
    }

    private static String references(int levels, int width) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= levels; i++) {
            text.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(width)));
        }
        return text.toString();
    }

    @Test
    void a_list_that_holds_itself_is_refused() {
        for (String text : List.of("a: &a [*a]", "&a b: *a", "a: &a {b: {c: *a}}", "? &a [*a]\n: b", "&a {*a : b}")) {
            ReadTree.assertSound(text);
        }
        assertThat(ReadTree.read("a: &a [*a]").root()).isEmpty();
    }

    @Test
    void equal_keys_are_found_one_by_one() {
        String text = "a: 1\n".repeat(4_000);
        assertThat(ReadTree.read(text).problems()).hasSize(3_999).allMatch(problem -> problem.related()
                .isPresent());
        ReadTree.assertSound(text);
    }

    @Test
    void a_text_beyond_the_limit_is_not_looked_at() {
        assertThat(ReadTree.read("[".repeat(SIZE + 65)).problems())
                .extracting(YamlProblem::kind)
                .containsExactly(Kind.TOO_LARGE);
    }
}
