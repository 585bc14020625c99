package io.github.vaultvet.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.json.JsonDocument;
import io.github.vaultvet.json.JsonLimits;
import io.github.vaultvet.json.JsonReader;
import io.github.vaultvet.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A JSON report, read strictly and asked by the names of its members. */
record Json(JsonValue value) {

    private static final JsonLimits NONE = new JsonLimits(1 << 28, 100, 100_000_000);

    static Json read(String text) {
        JsonDocument document = JsonReader.read(text.getBytes(StandardCharsets.UTF_8), NONE);
        assertThat(document.problem()).isEmpty();
        return new Json(document.root().orElseThrow());
    }

    /** A member of a member; numbers are places in a list. */
    Json at(String... path) {
        JsonValue found = value;
        for (String step : path) {
            JsonValue inside = found;
            found = Character.isDigit(step.charAt(0))
                    ? found.elements().get(Integer.parseInt(step))
                    : found.member(step)
                            .orElseThrow(() -> new AssertionError("no member \"" + step + "\" in " + inside));
        }
        return new Json(found);
    }

    boolean has(String name) {
        return value.member(name).isPresent();
    }

    List<Json> items() {
        assertThat(value).isInstanceOf(JsonValue.Items.class);
        return value.elements().stream().map(Json::new).toList();
    }

    /** A text that is not empty. */
    String text(String... path) {
        String text = at(path).value.text().orElseThrow();
        assertThat(text).as(String.join(".", path)).isNotEmpty();
        return text;
    }

    int number(String... path) {
        return Integer.parseInt(((JsonValue.Numeral) at(path).value).digits());
    }
}
