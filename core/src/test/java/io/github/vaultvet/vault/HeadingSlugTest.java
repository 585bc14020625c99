package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingSlugTest {

    @ParameterizedTest
    @CsvSource({
        "Two Words, two-words",
        "'What''s (really) new?', whats-really-new",
        "See [the notes](a b.md), see-the-notes",
        "'[a](b) and [c](d)', a-and-c",
        "[a](b, ab",
        "a](b) c, a-c",
        "](, ''",
        "Ünder_score - x, ünder_score---x",
        "1\uFE0F\u20E3 e\u0301, 1\uFE0F-e\u0301"
    })
    void a_heading_has_the_anchor_that_other_programs_give_it(String heading, String slug) {
        assertThat(HeadingSlug.of(heading)).isEqualTo(slug);
    }
}
