package io.github.vaultvet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QuotedTest {

    @Test
    void short_text_stays_as_it_is() {
        assertThat(Quoted.of("a note")).isEqualTo("\"a note\"");
    }

    @Test
    void long_text_keeps_both_ends() {
        assertThat(Quoted.cut("start" + "x".repeat(500) + "end"))
                .hasSize(72)
                .startsWith("start")
                .contains("…")
                .endsWith("end");
    }

    @Test
    void a_character_of_two_units_is_never_cut_in_half() {
        for (int before = 0; before < 4; before++) {
            String cut = Quoted.cut("x".repeat(before) + "🙂".repeat(100));
            assertThat(cut.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                    .isEmpty();
        }
    }

    @Test
    void line_ends_become_spaces() {
        assertThat(Quoted.of("a\r\nb")).isEqualTo("\"a  b\"");
    }
}
