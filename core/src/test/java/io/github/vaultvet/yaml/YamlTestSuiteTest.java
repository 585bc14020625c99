package io.github.vaultvet.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vaultvet.fixture.Repository;
import io.github.vaultvet.json.JsonLimits;
import io.github.vaultvet.json.JsonReader;
import io.github.vaultvet.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The cases of the YAML test suite. Its files are not part of the repository; where we differ is on the page about front
 * matter, with the reason.
 */
final class YamlTestSuiteTest {

    private static final Path SUITE = Repository.path("../shared/peers/yaml-test-suite/expect.json");
    private static final Path PAGE = Repository.path("src/site/markdown/front-matter.md");

    @Test
    void accepts_and_refuses_what_the_suite_does_but_for_what_is_listed() throws IOException {
        Map<String, String> differences = new TreeMap<>();
        for (JsonValue known : cases()) {
            boolean refused = !read(known).problems().isEmpty();
            boolean wrong = known.member("fail")
                    .filter(value -> value instanceof JsonValue.Truth truth && truth.value())
                    .isPresent();
            if (refused != wrong) {
                differences.put(text(known, "id"), refused ? "refused" : "accepted");
            }
        }
        assertThat(differences).isEqualTo(listed());
    }

    @Test
    void both_ways_of_reading_agree_on_every_case() throws IOException {
        for (JsonValue known : cases()) {
            byte[] bytes = text(known, "yaml").getBytes(StandardCharsets.UTF_8);
            assertThat(YamlReader.readFully(bytes, 0, bytes.length, YamlLimits.FRONT_MATTER))
                    .as(text(known, "id"))
                    .isEqualTo(read(known));
        }
    }

    @Test
    void what_is_listed_has_a_reason() throws IOException {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSize(5);
            assertThat(row[2]).matches("refused|accepted");
            assertThat(row[3]).isNotBlank();
        });
    }

    private static YamlDocument read(JsonValue known) {
        byte[] bytes = text(known, "yaml").getBytes(StandardCharsets.UTF_8);
        return YamlReader.read(bytes, 0, bytes.length, YamlLimits.FRONT_MATTER);
    }

    /** The rows {@code | 2JQS, NHX8 | refused | why |} of the page. */
    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String[] row : rows()) {
            for (String id : row[1].split(", ", -1)) {
                listed.put(id, row[2]);
            }
        }
        return listed;
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(PAGE, StandardCharsets.UTF_8).stream()
                .filter(line -> line.matches("\\| [0-9A-Z]{4}[-, 0-9A-Z]* \\|.*"))
                .map(line -> line.split(" *\\| *", -1))
                .toList();
    }

    private static List<JsonValue> cases() throws IOException {
        assumeThat(SUITE)
                .as("skipped: the cases of the YAML test suite are not part of the repository")
                .isRegularFile();
        return JsonReader.read(Files.readAllBytes(SUITE), JsonLimits.SETTINGS)
                .root()
                .flatMap(root -> root.member("cases"))
                .orElseThrow()
                .elements();
    }

    private static String text(JsonValue value, String name) {
        return value.member(name).flatMap(JsonValue::text).orElseThrow();
    }
}
