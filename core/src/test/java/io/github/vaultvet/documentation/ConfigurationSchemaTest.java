package io.github.vaultvet.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harrel.jsonschema.SpecificationVersion;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.ConfigLoader;
import io.github.vaultvet.config.Presets;
import io.github.vaultvet.fixture.GeneratedFile;
import io.github.vaultvet.fixture.Repository;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.yaml.YamlLimits;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlReader;
import io.github.vaultvet.yaml.YamlScalar;
import io.github.vaultvet.yaml.YamlSequence;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and the reference of {@code vaultvet.yaml} are what the code says, and a validator agrees with the loader. */
final class ConfigurationSchemaTest {

    private static final Path SCHEMA = Repository.path("src/schema/vaultvet.schema.json");
    private static final List<Rule> RULES = RuleCatalog.load().rules();

    private static Validator validator;
    private static URI schema;

    @BeforeAll
    static void readTheSchema() throws IOException {
        GeneratedFile.assertCurrent(SCHEMA, ConfigurationSchema.of(RULES));
        validator = new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .createValidator();
        schema = validator.registerSchema(Files.readString(SCHEMA));
    }

    @Test
    void the_reference_is_current() throws IOException {
        GeneratedFile.assertCurrent(Repository.path("src/site/markdown/configuration.md"), ConfigurationPage.of(RULES));
    }

    @Test
    void the_schema_is_one() throws IOException {
        assertThat(validator
                        .validate(URI.create(SpecificationVersion.DRAFT2020_12.getId()), Files.readString(SCHEMA))
                        .isValid())
                .isTrue();
    }

    static Stream<Path> configurations() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.path("test-vaults"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\.?vaultvet\\.yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void what_the_loader_takes_the_schema_takes(Path file) throws IOException {
        assertThat(mistakes(Files.readAllBytes(file))).isEmpty();
    }

    @Test
    void the_schema_takes_the_presets() {
        for (String preset : Presets.NAMES) {
            assertThat(mistakes(Presets.text(preset).text().bytes())).as(preset).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule: {}",
                "broken-link: off",
                "extends: obsidan",
                "extends: {obsidian: true}",
                "extends: https://example.org/a.yaml",
                "extends: /etc/a.yaml",
                "extends: notes.md",
                "rules: {brokn-link: off}",
                "rules: {broken-link: of}",
                "rules: {broken-link: true}",
                "rules: {broken-link: {scope: x}}",
                "rules: {timestamp-order: {severty: off}}",
                "rules: {timestamp-order: {tolerence: 1}}",
                "rules: {timestamp-order: {scope: lists}}",
                "rules: {timestamp-order: {tolerance: much}}",
                "rules: {timestamp-order: {allow-repeats: maybe}}",
                "rules: [broken-link]",
                "overrides: [{files: a, rules: {}, rule: {}}]",
                "overrides: [{files: a}]",
                "overrides: [{files: [], rules: {}}]",
                "exclude: ['!a']",
                "exclude: ['']",
                "exclude: [{a: b}]",
                "planned: {a: b}",
                "- rules",
            })
    void what_the_loader_refuses_the_schema_refuses(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        assertThat(mistakes(bytes)).isNotEmpty();
        assertThatThrownBy(() -> ConfigLoader.load(bytes, "vaultvet.yaml", RuleCatalog.load()))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("vaultvet.yaml:1:");
    }

    private static List<String> mistakes(byte[] yaml) {
        String json = YamlReader.read(yaml, 0, yaml.length, YamlLimits.CONFIGURATION)
                .root()
                .map(ConfigurationSchemaTest::json)
                .orElse("null");
        return validator.validate(schema, json).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    /** As YAML 1.2 means it, for a reader of JSON or of YAML 1.1, for which {@code off} is a boolean. */
    private static String json(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> quoted(entry.key().text()) + ": " + json(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream()
                    .map(ConfigurationSchemaTest::json)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        YamlScalar scalar = (YamlScalar) node;
        return switch (scalar.type()) {
            case STRING -> quoted(scalar.text());
            case NUMBER, BOOLEAN -> scalar.text();
            case NULL -> "null";
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
