package io.github.vaultvet.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.EmbeddedText;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonStringsTest {

    /** A file whose only string holds the written form of a text. */
    private static EmbeddedText read(String written) {
        NoteText file = NoteText.of("{ \"k\": \"" + written + "\" }");
        JsonValue root = JsonReader.read(file.bytes(), JsonLimits.CANVAS).root().orElseThrow();
        return JsonStrings.of(file, (JsonValue.Text) root.member("k").orElseThrow());
    }

    private static String written(String written, String part) {
        EmbeddedText text = read(written);
        String whole = text.text().slice(0, text.text().length());
        int start = length(whole.substring(0, whole.indexOf(part)));
        Span span = text.span(new Span(start, start + length(part)));
        return NoteText.of("{ \"k\": \"" + written + "\" }").slice(span);
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "plain [[a]] text; [[a]]; [[a]]",
                "one\\n\\n[[a]]; [[a]]; [[a]]",
                "\\\"é\\\" [[a]]\\t; [[a]]; [[a]]",
                "[[\\u00e9]]; [[é]]; [[\\u00e9]]",
                "\\ud83d\\ude00[[\\uD83D\\uDE00|\\/]]x; [[😀|/]]; [[\\uD83D\\uDE00|\\/]]",
                "😀\\\\[[a\\\\|b]]; [[a\\|b]]; [[a\\\\|b]]",
            })
    void aPartIsFoundWhereItStands(String written, String part, String expected) {
        assertThat(written(written, part)).isEqualTo(expected);
    }

    @Test
    void everyEscapeMeansWhatTheParserSays() {
        String written = "\\b\\f\\n\\r\\t\\\"\\\\\\/\\u0000\\u0041\\u20ac\\ud83d\\ude00é";
        EmbeddedText text = read(written);
        assertThat(text.text().slice(0, text.text().length())).isEqualTo("\b\f\n\r\t\"\\/\0A€😀é");
    }

    @Test
    void halfOfAPairIsAReplacement() {
        EmbeddedText text = read("a\\ud83d!\\ude00\\ud83d\\u0041");
        assertThat(text.text().slice(0, text.text().length())).isEqualTo("a\ufffd!\ufffd\ufffdA");
    }

    @Test
    void anEmptyStringIsAPlace() {
        EmbeddedText text = read("");
        assertThat(text.text().length()).isZero();
        assertThat(text.span(new Span(0, 0))).isEqualTo(new Span(8, 8));
    }
}
