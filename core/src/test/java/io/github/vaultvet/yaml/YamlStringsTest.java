package io.github.vaultvet.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.EmbeddedText;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlStringsTest {

    private static Optional<EmbeddedText> read(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        YamlDocument document = YamlReader.readFully(bytes, 0, bytes.length, YamlLimits.BASE);
        assertThat(document.problems()).isEmpty();
        YamlMapping root = (YamlMapping) document.root().orElseThrow();
        return YamlStrings.of(bytes, (YamlScalar) root.get("k").orElseThrow());
    }

    static Stream<Arguments> styles() {
        return Stream.of(
                Arguments.of("k: say \u00e9 x(\"a b\")\n", "x(\"a b\")", "x(\"a b\")"),
                Arguments.of("k: 'it''s x(''a'')'\n", "x('a')", "x(''a'')"),
                Arguments.of("k: \"\\u00e9\\t x(\\\"\\U0001f600\\\")\"\n", "x(\"😀\")", "x(\\\"\\U0001f600\\\")"),
                Arguments.of("k: \"one\n\n  two \\\n    x(y)\"\n", "x(y)", "x(y)"),
                Arguments.of("k: one\n  two\n\n  x(y) z\n", "x(y)", "x(y)"),
                Arguments.of("k: |\n  one\n    two\n\n  x(y)\n", "x(y)", "x(y)"),
                Arguments.of("k: >2-  # a comment x(y)\n    one\n  two\n  x(y)\n\n", "x(y)", "x(y)"),
                Arguments.of("k: >\n  one\n  two\n", "one two", "one\n  two"),
                Arguments.of("k: \"a  b   x(y)\"\n", "b   x(y)", "b   x(y)"),
                Arguments.of("k: 'a\r\n  b'\r\n", "b", "b"));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aPartIsFoundWhereItStands(String yaml, String part, String expected) {
        EmbeddedText text = read(yaml).orElseThrow();
        String whole = text.text().slice(0, text.text().length());
        assertThat(whole).contains(part);
        int start = length(whole.substring(0, whole.lastIndexOf(part)));
        assertThat(NoteText.of(yaml).slice(text.span(new Span(start, start + length(part)))))
                .isEqualTo(expected);
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void theTextIsTheScalarsOwn() {
        EmbeddedText text = read("k: \"a\\n\\_\\x41 b\\\n  c\"\n").orElseThrow();
        assertThat(text.text().slice(0, text.text().length())).isEqualTo("a\n\u00a0A bc");
    }

    @Test
    void behindATagThePlaceIsNotKnown() {
        assertThat(read("k: !x \"a\"\n")).isEmpty();
    }
}
