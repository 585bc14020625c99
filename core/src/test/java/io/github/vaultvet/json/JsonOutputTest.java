package io.github.vaultvet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonOutputTest {

    private static String written(String value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOutput json = new JsonOutput(out)) {
            json.value(value);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void allKindsOfValuesAreWrittenInAStream() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOutput json = new JsonOutput(out)) {
            json.startObject().field("text", "a\"b").field("number", 12).field("flag", true);
            json.name("nothing").nullValue().name("big").number("1e400");
            json.startArray("list")
                    .line()
                    .value("x")
                    .line()
                    .startObject()
                    .endObject()
                    .line()
                    .endArray();
            json.startObject("inner").endObject().endObject();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        {"text":"a\\"b","number":12,"flag":true,"nothing":null,"big":1e400,"list":[
                        "x"
                        ,{}
                        ],"inner":{}}
                        """);
    }

    @Test
    void lettersStayAndControlsAreEscaped() throws IOException {
        assertThat(written("é漢😀")).isEqualTo("\"é漢😀\"\n");
        assertThat(written("\u001b\u007f\u009b\u202e\u200b\u2028\n"))
                .isEqualToIgnoringCase("\"\\u001b\\u007f\\u009b\\u202e\\u200b\\u2028\\n\"\n");
    }

    @Test
    void aLoneSurrogateIsReplaced() throws IOException {
        assertThat(written("a\ud800b\udc00😀\ud83d")).isEqualTo("\"a\ufffdb\ufffd😀\ufffd\"\n");
    }

    @Test
    void aStreamThatCannotBeWrittenIsNoticedAtTheEndOfALine() {
        JsonOutput json = new JsonOutput(new FullDevice());
        json.startArray();

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100_000; i++) {
                        json.value("text").line();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @Test
    void aStreamThatCannotBeWrittenIsClosedWithTheSameFailure() {
        assertThatThrownBy(() -> {
                    try (JsonOutput json = new JsonOutput(new FullDevice())) {
                        json.startArray();
                        for (int i = 0; i < 100_000; i++) {
                            json.value("text").line();
                        }
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static final class FullDevice extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
