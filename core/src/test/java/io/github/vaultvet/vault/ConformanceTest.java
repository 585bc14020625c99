package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code test-vaults/conformance}: what is a link, where it leads, whether its fragment is found. */
class ConformanceTest {

    private static final Path CASES = Path.of("..", "test-vaults", "conformance", "resolution-cases.tsv");

    static List<ConformanceCase> cases() throws IOException {
        try (Stream<String> lines = Files.lines(CASES, StandardCharsets.UTF_8)) {
            return lines.skip(1).map(ConformanceCase::parse).toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void obsidianDecidesAsTheTableSays(ConformanceCase row) {
        assertThat(row.verdict()).as(row.remark()).isEqualTo(row.target() + " " + row.fragment());
    }

    @Test
    void noCaseIsLeftOut() throws IOException {
        assertThat(cases()).hasSize(460);
    }
}
