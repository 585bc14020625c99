package io.github.vaultvet.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TagNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"mine", "y1984", "1984-x", "a/b/c", "größe", "日本", "🎉", "-", "_x"})
    void these_are_tags(String name) {
        assertThat(TagName.fault(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1984 | has only digits",
                "deep work | has a blank",
                "deep\u00a0work | has a blank",
                "c++ | has \"+\" in it",
                "a—b | has \"—\" in it",
                "a//b | has an empty part",
                "/a | has an empty part",
                "a/ | has an empty part",
                "'' | has an empty part"
            })
    void these_are_none(String name, String reason) {
        assertThat(TagName.fault(name)).contains(reason);
    }
}
