package io.github.vaultvet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.vaultvet.text.NoteText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused in a schema, and where. Each line is a schema, the place of the mistake, and what is said. */
final class SchemaMistakeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{requierd: [a]} | 2 | `unknown keyword \"requierd\": did you mean \"required\"?`",
                "{frobnicate: 1} | 2 | `unknown keyword \"frobnicate\": JSON Schema 2020-12 has none of this name; one of your own begins with \"x-\"`",
                "{properties: {a: {tpe: string}}} | 19 | `unknown keyword \"tpe\": did you mean \"type\"?`",
                "{properties: {a: {type: text}}} | 25 | `unknown type \"text\": JSON Schema knows string, number, integer, boolean, array, object, null`",
                "{properties: {a: {type: strnig}}} | 25 | `unknown type \"strnig\": did you mean \"string\"?`",
                "{properties: {a: {format: dat}}} | 27 | `unknown format \"dat\": did you mean \"date\"?`",
                "{required: title} | 12 | `\"required\" must be a list of names`",
                "{required: [a, 5]} | 16 | `\"required\" must be a list of names, each a text`",
                "{required: [a, a]} | 16 | `\"required\" lists \"a\" twice`",
                "{minLength: -1} | 13 | `\"minLength\" must be a whole number that is not negative`",
                "{minLength: 1.5} | 13 | `\"minLength\" must be a whole number that is not negative`",
                "{maximum: high} | 11 | `\"maximum\" must be a number`",
                "{multipleOf: 0} | 14 | `\"multipleOf\" must be a number above 0`",
                "{uniqueItems: 1} | 15 | `\"uniqueItems\" must be true or false`",
                "{enum: []} | 8 | `\"enum\" must be a list with at least one item`",
                "{anyOf: []} | 9 | `\"anyOf\" must be a list with at least one item`",
                "{properties: [a]} | 14 | `\"properties\" must be names with schemas`",
                "{items: 5} | 9 | `a schema must be keywords with values, or true or false`",
                "{pattern: '(a'} | 11 | `cannot use the pattern \"(a\": missing closing ) at character 1`",
                "{pattern: 'x(?=a)'} | 11 | `cannot use the pattern \"x(?=a)\": looking around with (?= at character 2 cannot be done in linear time`",
                "{pattern: '(?<!b)a'} | 11 | `cannot use the pattern \"(?<!b)a\": looking around with (?<! at character 1 cannot be done in linear time`",
                "{pattern: '(a)\\1'} | 11 | `cannot use the pattern \"(a)\\1\": the back-reference \\1 at character 4 cannot be followed in linear time`",
                "{pattern: '((a{100}){100}){100}'} | 11 | `cannot use the pattern \"((a{100}){100}){100}\": its repetitions of repetitions are too many`",
                "{patternProperties: {'[': true}} | 22 | `cannot use the pattern \"[\": missing closing ] at character 1`",
                "{$ref: 'https://example.org/s.json'} | 8 | `the reference \"https://example.org/s.json\" leads out of this file: only what is in it can be referred to, as \"#/$defs/name\"`",
                "{$ref: other.yaml} | 8 | `the reference \"other.yaml\" leads out of this file: only what is in it can be referred to, as \"#/$defs/name\"`",
                "{$ref: '#/$defs/titel', $defs: {title: true}} | 8 | `the reference \"#/$defs/titel\" leads to no schema: did you mean \"#/$defs/title\"?`",
                "{$ref: '#'} | 8 | `this reference leads back to itself, so that no value could ever be judged`",
                "{$defs: {a: {allOf: [{$ref: '#/$defs/b'}]}, b: {not: {$ref: '#/$defs/a'}}}} | 29 | `this reference leads back to itself, so that no value could ever be judged`",
                "{$schema: 'http://json-schema.org/draft-07/schema#'} | 11 | `the schema is written for \"http://json-schema.org/draft-07/schema#\", only https://json-schema.org/draft/2020-12/schema is read`",
                "{$id: 'https://example.org/'} | 2 | `the keyword \"$id\" is not supported`",
                "5 | 1 | `a schema must be keywords with values, or true or false`",
                "{a: b: c} | 6 | ``",
            })
    void a_mistake_is_told_at_its_place(String schema, int column, String said) {
        SchemaException mistake = mistake(schema.getBytes(StandardCharsets.UTF_8));
        assertThat(mistake).hasMessageContaining(said);
        assertThat(NoteText.of(schema).position(mistake.span().start()).column())
                .isEqualTo(column);
    }

    @Test
    void a_schema_of_ten_megabytes_is_refused() {
        byte[] large = "# long\n".repeat(1_500_000).getBytes(StandardCharsets.UTF_8);
        assertThat(mistake(large)).hasMessage("the schema cannot be read: it is longer than 1024 KiB");
    }

    @Test
    void an_empty_schema_is_refused() {
        assertThat(mistake("# nothing\n".getBytes(StandardCharsets.UTF_8))).hasMessage("the schema is empty");
    }

    @Test
    void a_chain_of_references_is_bounded() {
        StringBuilder schema = new StringBuilder("$ref: '#/$defs/d0'\n$defs:\n");
        for (int i = 0; i < 500; i++) {
            schema.append("  d%d: {$ref: '#/$defs/d%d'}\n".formatted(i, i + 1));
        }
        schema.append("  d500: true\n");
        assertThat(mistake(schema.toString().getBytes(StandardCharsets.UTF_8)))
                .hasMessage("more than 100 schemas in a row refer to each other here");
    }

    @Test
    void a_keyword_of_ones_own_begins_with_x() throws SchemaException {
        assertThat(JsonSchemaTest.violations("{x-owner: me, type: object}", "a: 1"))
                .isEmpty();
    }

    private static SchemaException mistake(byte[] schema) {
        return catchThrowableOfType(SchemaException.class, () -> JsonSchema.read(schema, 0));
    }
}
