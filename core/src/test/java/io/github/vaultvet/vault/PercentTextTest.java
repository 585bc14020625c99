package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTextTest {

    @ParameterizedTest
    @CsvSource({"a%20b, a b", "%41, A", "100%25, 100%", "%c3%A9, é", "%25%, %%", "%41%4, A%4", "a%2Fb%zz, a/b%zz"})
    void sequences_are_decoded(String text, String decoded) {
        assertThat(PercentText.decode(text)).contains(decoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%", "a%", "%4", "a%4", "%4g", "%g4", "%FF", "a%C3", "%C3%28"})
    void what_is_no_sequence_or_no_text_is_not(String text) {
        assertThat(PercentText.decode(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a b, a%20b",
        "'a\t', a%09",
        "\u007f, %7F",
        "\u00a0é, %C2%A0é",
        "<%\\>, %3C%25%5C%3E",
        "(a), (a)",
        "a (b (c)) (d), a%20(b%20(c))%20(d)",
        "(a, %28a",
        "a), a%29",
        ")(, %29%28",
        "(a)), %28a%29%29"
    })
    void what_a_destination_cannot_hold_is_encoded(String text, String encoded) {
        assertThat(PercentText.encode(text)).isEqualTo(encoded);
    }
}
