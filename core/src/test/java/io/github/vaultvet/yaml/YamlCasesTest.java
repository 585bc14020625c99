package io.github.vaultvet.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.fixture.GeneratedFile;
import io.github.vaultvet.fixture.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Blocks with their values in {@code test-vaults/conformance/yaml-cases.tsv}. The column {@code library} was filled by
 * the YAML library of Obsidian, {@code yaml} 2.9.1, where it says something else than we do.
 */
class YamlCasesTest {

    private static final Path TABLE = Repository.path("test-vaults/conformance/yaml-cases.tsv");

    @Test
    void the_table_says_what_we_read() throws IOException {
        List<String> lines = new ArrayList<>(List.of("yaml\tvalue\tlibrary\treason"));
        for (String[] row : rows()) {
            lines.add(String.join("\t", row[0], value(ReadValue.unescaped(row[0])), row[2], row[3]));
        }
        GeneratedFile.assertCurrent(TABLE, String.join("\n", lines) + "\n");
    }

    @Test
    void where_the_library_reads_otherwise_there_is_a_reason() throws IOException {
        for (String[] row : rows()) {
            assertThat(row[2].isEmpty()).as(row[0]).isEqualTo(row[3].isEmpty());
            assertThat(row[1]).as(row[0]).isNotEqualTo(row[2]);
        }
    }

    @Test
    void the_end_of_the_lines_changes_nothing() throws IOException {
        for (String[] row : rows()) {
            String text = ReadValue.unescaped(row[0]).replace("\n", "\r\n");
            assertThat(value(text)).as(row[0]).isEqualTo(row[1]);
        }
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** Both ways of reading must agree, where the quick one answers. */
    private static String value(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        YamlDocument document = YamlReader.read(bytes, 0, bytes.length, YamlLimits.FRONT_MATTER);
        assertThat(YamlReader.readFully(bytes, 0, bytes.length, YamlLimits.FRONT_MATTER))
                .as(text)
                .isEqualTo(document);
        return ReadValue.of(document);
    }
}
