package io.github.vaultvet.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyJsonTest {

    private static final Span NOWHERE = new Span(0, 0);

    private static String json(PropertyValue value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOutput json = new JsonOutput(out)) {
            PropertyJson.write(List.of(new Property("k", NOWHERE, value)), json);
        }
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private static PropertyValue.Scalar scalar(String text, PropertyValue.Type type) {
        return new PropertyValue.Scalar(NOWHERE, text, type, true);
    }

    @ParameterizedTest
    @CsvSource({
        "12,12",
        "-3,-3",
        "+3,3",
        "007,7",
        "0,0",
        "00,0",
        "0x1F,31",
        "0o17,15",
        "1.,1.0",
        ".5,0.5",
        "-.5,-0.5",
        "1e3,1e3",
        "1.e3,1.0e3",
        "01.5,1.5",
        ".inf,null",
        "-.Inf,null",
        ".nan,null",
    })
    void numbersOfYamlBecomeNumbersOfJson(String yaml, String json) throws IOException {
        assertThat(json(scalar(yaml, PropertyValue.Type.NUMBER))).isEqualTo("{\"k\":" + json + "}");
    }

    @Test
    void eachKindOfValueHasItsOwnForm() throws IOException {
        PropertyValue list = new PropertyValue.Items(
                NOWHERE,
                List.of(
                        scalar("a", PropertyValue.Type.TEXT),
                        scalar("True", PropertyValue.Type.CHECKBOX),
                        scalar("", PropertyValue.Type.EMPTY)));
        PropertyValue group = new PropertyValue.Group(NOWHERE, List.of(new Property("inner", NOWHERE, list)));

        assertThat(json(group)).isEqualTo("{\"k\":{\"inner\":[\"a\",true,null]}}");
    }
}
