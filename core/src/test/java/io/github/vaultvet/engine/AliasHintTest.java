package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasHintTest {

    @ParameterizedTest
    @CsvSource({
        "'---\naliases: [a]\n---\ntext', true",
        "'---\nALIAS: a\n---', true",
        "'---\nx: \"a\\u006cias\"\n---', true",
        "'---\nx: y\n---\naliases', false",
        "'---\nx: y\n--- more\naliases', false",
        "'---\r\nx: y\r\n---\r\naliases', false",
        "'---\nx: --- aliases\n---', true",
        "'---\naliases: never closed', true",
        "'text\naliases: a', false"
    })
    void the_word_counts_within_the_front_matter(String text, boolean isIn) {
        assertThat(AliasHint.isIn(text.getBytes(StandardCharsets.UTF_8), 0)).isEqualTo(isIn);
    }
}
