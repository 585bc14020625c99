package io.github.vaultvet.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.pattern.UserPattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ValueShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bvkKpSC4BZs",
                "_-345678901",
                "bvkKpSC4BZ",
                "bvkKpSC4BZs1",
                "bvkKpSC4BZ\u00e9",
                "bvkKpSC4BZ.",
                "http://a",
                "https://a",
                "ftp://a",
                " http://a",
                "https:/a",
                ""
            })
    void a_shape_is_what_its_pattern_says(String value) {
        for (ValueShape shape : ValueShape.values()) {
            assertThat(shape.fits(value))
                    .isEqualTo(UserPattern.of(shape.pattern()).finds(value));
        }
    }
}
