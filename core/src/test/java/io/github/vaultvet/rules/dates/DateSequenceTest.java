package io.github.vaultvet.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DateSequenceTest {

    @Test
    void names_may_have_blanks() {
        DateSequence sequence = DateSequence.of("created|date created <=  date modified ");

        assertThat(sequence.earlier()).containsExactly("created", "date created");
        assertThat(sequence.later()).containsExactly("date modified");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "created",
                "created < updated",
                "<= updated",
                "created <=",
                "a | <= b",
                "| a <= b",
                "a <= b <= c"
            })
    void another_form_is_refused(String written) {
        assertThatThrownBy(() -> DateSequence.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + written + "\"");
    }

    @Test
    void an_order_of_another_form_is_no_setting() {
        assertThatThrownBy(() -> new DateOrder.Options(List.of("created <= updated", "created")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"created\"");
    }
}
