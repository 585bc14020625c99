package io.github.vaultvet.rules.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatternsTest {

    @Test
    void an_option_that_holds_no_pattern_is_refused() {
        assertThatThrownBy(() -> new OrphanNote.Options(List.of("index.md", "[a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a [ without ]");
        assertThatThrownBy(() -> new DeadEndNote.Options(List.of("{a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a { without }");
    }
}
