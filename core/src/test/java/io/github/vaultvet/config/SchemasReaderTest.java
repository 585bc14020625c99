package io.github.vaultvet.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.vaultvet.config.ExtendedFiles.Extended;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused in {@code schemas}, and where. */
final class SchemasReaderTest {

    private static final RuleCatalog NO_RULES = RuleCatalog.of(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{requierd: [a]} | 12 | Unknown key \"requierd\" of a schema",
                "[a] | 11 | An entry of \"schemas\" must be names with values",
                "{files: '!x'} | 19 | Cannot use the pattern \"!x\"",
                "{folder-notes: maybe} | 26 | Unknown value \"maybe\" for \"folder-notes\"",
                "{match: last} | 19 | Unknown value \"last\" for \"match\"",
                "{types: {a: string}} | 23 | Unknown value \"string\" in \"types\"",
                "{types: text} | 19 | \"types\" must be names with values",
                "{pattern: {a: '(?=x)'}} | 25 | Cannot use the pattern \"(?=x)\": looking around with (?= at character 1 cannot be done in linear time",
                "{pattern: {a: '['}} | 25 | Cannot use the pattern \"[\": missing closing ] at character 1",
                "{link: {a: page}} | 22 | Unknown value \"page\" in \"link\"",
                "{matches-file-name: {title: camel}} | 39 | Unknown value \"camel\" in \"matches-file-name\"",
                "{first-line: {link: note, begins: From}} | 37 | Unknown key \"begins\" of \"first-line\"",
                "{first-line: {links-back: true, starts-with: x}} | 24 | \"links-back\" needs a \"link\" that can be answered",
                "{schema: none.yaml} | 20 | Cannot use the schema \"none.yaml\": the vault has none",
                "{schema: {requierd: [a]}} | 21 | Unknown keyword \"requierd\": did you mean \"required\"?",
            })
    void a_mistake_is_told_at_its_place(String entry, int column, String said) {
        ConfigException refused = refused("schemas: [" + entry + "]");
        assertThat(refused.mistakes()).isNotEmpty();
        assertThat(refused.getMessage())
                .startsWith("vaultvet.yaml:1:" + column + ": ")
                .contains(said);
    }

    @Test
    void a_mistake_in_the_file_of_a_schema_is_told_there() {
        assertThat(refused("schemas: {schema: wrong.yaml}").getMessage())
                .startsWith("wrong.yaml:2:7: ")
                .contains("Unknown type \"strnig\": did you mean \"string\"?");
    }

    @Test
    void an_entry_may_stand_alone_and_counts_through_the_layers() throws ConfigException {
        LintConfig config = load("schemas: {required: title}");
        assertThat(config.schemas()).hasSize(1);
        assertThat(config.schemas().get(0).shortForm().required()).containsExactly("title");
    }

    private static ConfigException refused(String yaml) {
        return catchThrowableOfType(ConfigException.class, () -> load(yaml));
    }

    private static LintConfig load(String yaml) throws ConfigException {
        return ConfigLoader.load(text("vaultvet.yaml", yaml), new Files(), NO_RULES);
    }

    private static ConfigText text(String name, String yaml) {
        return ConfigText.inVault(VaultPath.of(name), name, yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** A vault with one schema, which is wrong. */
    private static final class Files implements ExtendedFiles {

        @Override
        public Extended read(ConfigText extending, String reference) {
            return ExtendedFiles.NONE.read(extending, reference);
        }

        @Override
        public Extended readSchema(ConfigText naming, String reference) {
            return reference.equals("wrong.yaml")
                    ? Extended.of(text(reference, "# A schema\ntype: strnig\n"))
                    : Extended.refused("Cannot use the schema \"" + reference + "\": the vault has none", "");
        }
    }
}
