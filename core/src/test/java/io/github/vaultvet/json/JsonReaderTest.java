package io.github.vaultvet.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.NoteText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static final JsonLimits LIMITS = new JsonLimits(1 << 20, 50, 1000);

    @Test
    void readsValuesOfAllKinds() {
        JsonValue root = root("{\"a\": [1, -2.5e3, true, false, null], \"b\": {\"c\": \"d\\n\"}}");

        assertThat(root.member("a").orElseThrow().elements())
                .extracting(value -> value.getClass().getSimpleName())
                .containsExactly("Numeral", "Numeral", "Truth", "Truth", "Nothing");
        assertThat(root.member("b").flatMap(b -> b.member("c")).flatMap(JsonValue::text))
                .contains("d\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff"})
    void everyValueKnowsItsBytes(String mark) {
        String json = mark + "{\"ä\": [ \"é\\u00e9\" , 12,true ,null], \"z\":{ }}";
        NoteText text = NoteText.of(json);
        JsonValue root = root(json);

        assertThat(text.slice(root.span())).isEqualTo(json.substring(mark.length()));
        JsonValue list = root.member("ä").orElseThrow();
        assertThat(text.slice(list.span())).isEqualTo("[ \"é\\u00e9\" , 12,true ,null]");
        assertThat(list.elements())
                .extracting(value -> text.slice(value.span()))
                .containsExactly("\"é\\u00e9\"", "12", "true", "null");
        assertThat(text.slice(root.member("z").orElseThrow().span())).isEqualTo("{ }");
        assertThat(((JsonValue.Mapping) root).members())
                .extracting(member -> text.slice(member.nameSpan()))
                .containsExactly("\"ä\"", "\"z\"");
    }

    @Test
    void theLastOfEqualNamesCounts() {
        assertThat(root("{\"a\": \"1\", \"a\": \"2\"}").member("a").flatMap(JsonValue::text))
                .contains("2");
    }

    @Test
    void aBlankFileHasNoValueAndNoProblem() {
        assertThat(read(" \n")).isEqualTo(new JsonDocument(Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,]", "{\"a\" 1}", "{} {}", "nul", "\"a", "{'a': 1}", "// x\n{}", "\u0000", "[1"})
    void whatIsNoJsonIsAProblemWithAPlace(String broken) {
        JsonDocument document = read(broken);

        assertThat(document.root()).isEmpty();
        assertThat(document.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.reason()).isNotBlank().doesNotContain("\n");
            assertThat(problem.span().end()).isLessThanOrEqualTo(broken.length());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufebf{}", "\ufebfa", "\u00e9", "[\u20ac]", "{\ud83d\ude00", "\"a\" \u00e9", "[1\u20ac"})
    void aProblemStandsAtAWholeCharacter(String broken) {
        byte[] bytes = broken.getBytes(StandardCharsets.UTF_8);
        int start = read(broken).problem().orElseThrow().span().start();

        assertThat(start == bytes.length || (bytes[start] & 0xC0) != 0x80).isTrue();
    }

    @Test
    void bytesThatAreNoUtf8AreAProblem() {
        assertThat(JsonReader.read(new byte[] {'"', (byte) 0xff, (byte) 0xfe, '"'}, LIMITS)
                        .problem())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "UTF-16"})
    void otherEncodingsAreAProblem(String encoding) {
        byte[] bytes = "{\"a\": [1]}".getBytes(Charset.forName(encoding));
        assertThat(JsonReader.read(bytes, LIMITS).problem())
                .hasValueSatisfying(problem -> assertThat(problem.reason()).isEqualTo("it is not UTF-8"));
    }

    @Test
    void limitsStopReading() {
        assertThat(read("[".repeat(100_000)).problem()).isPresent();
        assertThat(read("[" + "1,".repeat(2000) + "1]").problem()).isPresent();
        assertThat(JsonReader.read(new byte[2 << 20], LIMITS).problem()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[", "1,"})
    void aLimitIsToldInOurWords(String part) {
        assertThat(read("[" + part.repeat(2000)).problem().orElseThrow().reason())
                .isEqualTo("it is nested more than 50 levels deep, or holds too many or too long values");
    }

    private static JsonDocument read(String json) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), LIMITS);
    }

    private static JsonValue root(String json) {
        return read(json).root().orElseThrow();
    }
}
