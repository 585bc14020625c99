package io.github.vaultvet.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.fixture.Linting;
import io.github.vaultvet.fixture.Repository;
import io.github.vaultvet.schema.JsonSchema;
import io.github.vaultvet.schema.SchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the page about schemas are configurations that load, and say what the page says. */
final class SchemasPageTest {

    private static final Pattern BLOCK = Pattern.compile("```(yaml|markdown|text)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path vault;

    private record Block(String language, String text) {}

    @Test
    void each_configuration_on_the_page_loads() throws IOException {
        write("schemas/recipe.yaml", schema());
        List<Block> configurations = blocks("yaml").stream()
                .filter(block -> block.text().startsWith("schemas:"))
                .toList();
        assertThat(configurations).hasSizeGreaterThan(2);
        for (Block block : configurations) {
            write("vaultvet.yaml", block.text());
            assertThat(Linting.configuration(vault).schemas()).isNotEmpty();
        }
    }

    @Test
    void the_schema_on_the_page_is_sound() throws IOException, SchemaException {
        assertThat(JsonSchema.read(schema().getBytes(StandardCharsets.UTF_8), 0))
                .isNotNull();
    }

    @Test
    void the_note_on_the_page_has_the_findings_below_it() throws IOException {
        write("vaultvet.yaml", blocks("yaml").get(0).text());
        write("Videos/Bread.md", blocks("markdown").get(0).text());
        LintReport report = Linting.lint(vault, new RuleId("front-matter-schema"));
        List<String> said = report.diagnostics().stream()
                .map(diagnostic -> diagnostic.finding().message() + "; "
                        + diagnostic.finding().help())
                .toList();
        assertThat(said).isEqualTo(blocks("text").get(0).text().lines().toList());
    }

    private static String schema() throws IOException {
        return blocks("yaml").stream()
                .map(Block::text)
                .filter(text -> text.startsWith("$schema"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Block> blocks(String language) throws IOException {
        String page = Files.readString(Repository.path("src/site/markdown/schemas.md"));
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(new Block(language, matcher.group(2)));
            }
        }
        return blocks;
    }

    private void write(String name, String text) throws IOException {
        Path file = vault.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
