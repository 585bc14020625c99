package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code test-vaults/conformance}: what is a link, where it leads, whether its fragment is found. */
class ConformanceTest {

    private static final Path CASES = Path.of("..", "test-vaults", "conformance", "resolution-cases.tsv");

    /** References in canvases and bases, which are not read yet. */
    private static final Set<String> CANVAS_AND_BASE = Set.of("C594", "C595", "C596", "C597", "C598", "C601");

    static List<ConformanceCase> cases() throws IOException {
        try (Stream<String> lines = Files.lines(CASES, StandardCharsets.UTF_8)) {
            return lines.skip(1).map(ConformanceCase::parse).toList();
        }
    }

    static Stream<ConformanceCase> casesInNotes() throws IOException {
        return cases().stream().filter(row -> !CANVAS_AND_BASE.contains(row.id()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesInNotes")
    void obsidianDecidesAsTheTableSays(ConformanceCase row) {
        assertThat(row.verdict()).as(row.remark()).isEqualTo(row.target() + " " + row.fragment());
    }

    @Test
    void onlyCanvasesAndBasesAreLeftOut() throws IOException {
        assertThat(cases().stream().filter(row -> row.rule().startsWith("R7.")).map(ConformanceCase::id))
                .containsExactlyInAnyOrderElementsOf(CANVAS_AND_BASE);
        assertThat(cases()).hasSize(460);
    }
}
