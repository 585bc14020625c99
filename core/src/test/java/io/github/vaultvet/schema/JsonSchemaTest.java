package io.github.vaultvet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each keyword of JSON Schema asks of properties. Each line is a schema, front matter, and what is said of it. */
final class JsonSchemaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{properties: {a: {type: string}}} | a: x | ",
                "{properties: {a: {type: string}}} | a: 5 | `\"a\" must be a text and is the number 5`",
                "{properties: {a: {type: string}}} | a: 2024-01-31 | ",
                "{properties: {a: {type: string}}} | a: no | ",
                "{properties: {a: {type: integer}}} | a: 5.0 | ",
                "{properties: {a: {type: integer}}} | a: 5.5 | `\"a\" must be a whole number and is the number 5.5`",
                "{properties: {a: {type: number}}} | a: 1e3 | ",
                "{properties: {a: {type: number}}} | a: .inf | `\"a\" must be a number and is the text \".inf\"`",
                "{properties: {a: {type: boolean}}} | a: TRUE | ",
                "{properties: {a: {type: boolean}}} | a: yes | `\"a\" must be true or false and is the text \"yes\"`",
                "{properties: {a: {type: 'null'}}} | a: | ",
                "{properties: {a: {type: [array, 'null']}}} | a: x | `\"a\" must be a list or empty and is the text \"x\"`",
                "{properties: {a: {type: object}}} | a: {b: 1} | ",
                "{properties: {a: {type: object}}} | a: [1] | `\"a\" must be a group of properties and is a list`",
                "{properties: {a: {enum: [draft, done, 3]}}} | a: done | ",
                "{properties: {a: {enum: [draft, done, 3]}}} | a: 3.0 | ",
                "{properties: {a: {enum: [draft, done, 3]}}} | a: doen | `\"a\" is \"doen\", which is none of \"draft\", \"done\", 3`",
                "{properties: {a: {const: {x: [1, two]}}}} | a: {x: [1, two]} | ",
                "{properties: {a: {const: x}}} | a: y | `\"a\" is \"y\" and must be \"x\"`",
                "{properties: {a: {pattern: '^[A-Z]+$'}}} | a: ABC | ",
                "{properties: {a: {pattern: '^[A-Z]+$'}}} | a: 7 | ",
                "{properties: {a: {pattern: '^[A-Z]+$'}}} | a: AbC | `\"a\" is \"AbC\", which does not match the pattern ^[A-Z]+$`",
                "{properties: {a: {minimum: 1, maximum: 5}}} | a: 5 | ",
                "{properties: {a: {minimum: 1, maximum: 5}}} | a: 7 | `\"a\" is 7, more than 5`",
                "{properties: {a: {minimum: 1, maximum: 5}}} | a: 0 | `\"a\" is 0, less than 1`",
                "{properties: {a: {exclusiveMinimum: 1}}} | a: 1 | `\"a\" is 1 and must be more than 1`",
                "{properties: {a: {exclusiveMaximum: 1}}} | a: 1 | `\"a\" is 1 and must be less than 1`",
                "{properties: {a: {multipleOf: 0.1}}} | a: 0.3 | ",
                "{properties: {a: {multipleOf: 2}}} | a: 3 | `\"a\" is 3, which is no multiple of 2`",
                "{properties: {a: {minLength: 2}}} | a: 😀 | `\"a\" is \"😀\", shorter than 2 characters`",
                "{properties: {a: {maxLength: 2}}} | a: abc | `\"a\" is \"abc\", longer than 2 characters`",
                "{properties: {a: {items: {type: string}}}} | a: [x, 2, y] | `Item 2 of \"a\" must be a text and is the number 2`",
                "{properties: {a: {prefixItems: [{type: string}], items: {type: number}}}} | a: [x, 2] | ",
                "{properties: {a: {prefixItems: [{type: string}], items: {type: number}}}} | a: [x, y] | `Item 2 of \"a\" must be a number and is the text \"y\"`",
                "{properties: {a: {contains: {const: x}}}} | a: [y, x] | ",
                "{properties: {a: {contains: {const: x}}}} | a: [y, z] | `\"a\" lacks an item that the schema asks for`",
                "{properties: {a: {contains: {const: x}, maxContains: 1}}} | a: [x, x] | `\"a\" has too many items of one kind`",
                "{properties: {a: {minItems: 2}}} | a: [x] | `\"a\" has fewer items than 2`",
                "{properties: {a: {maxItems: 1}}} | a: [x, y] | `\"a\" has more items than 1`",
                "{properties: {a: {uniqueItems: true}}} | a: [1, x, 1.0] | `\"a\" has 1.0 twice`",
                "{required: [a, b]} | a: | `The property \"b\" is missing`",
                "{required: [a, b]} | c: 1 | `The property \"a\" is missing; The property \"b\" is missing`",
                "{properties: {m: {required: [x]}}} | m: {y: 1} | `The property \"x\" is missing in \"m\"`",
                "{properties: {a: true}, additionalProperties: false} | a: 1 | ",
                "{properties: {a: true}, additionalProperties: false} | b: 1 | `\"b\" is not allowed here`",
                "{patternProperties: {'^x-': {type: number}}, additionalProperties: false} | x-a: y | `\"x-a\" must be a number and is the text \"y\"`",
                "{patternProperties: {'^x-': {type: number}}, additionalProperties: {type: string}} | {x-a: 1, b: 2} | `\"b\" must be a text and is the number 2`",
                "{propertyNames: {pattern: '^[a-z]+$'}} | Ab: 1 | `The property name \"Ab\" is not one that the schema allows`",
                "{minProperties: 2} | a: 1 | `The front matter has fewer properties than 2`",
                "{maxProperties: 1} | {a: 1, b: 2} | `The front matter has more properties than 1`",
                "{dependentRequired: {a: [b]}} | a: 1 | `The property \"b\" is missing, which \"a\" asks for`",
                "{dependentRequired: {a: [b]}} | c: 1 | ",
                "{dependentSchemas: {a: {required: [b]}}} | a: 1 | `The property \"b\" is missing`",
                "{if: {properties: {k: {const: x}}}, then: {required: [t]}, else: {required: [e]}} | k: x | `The property \"t\" is missing`",
                "{if: {properties: {k: {const: x}}}, then: {required: [t]}, else: {required: [e]}} | k: y | `The property \"e\" is missing`",
                "{if: {properties: {k: {const: x}}}, then: {required: [t]}, else: {required: [e]}} | {k: x, t: 1} | ",
                "{properties: {a: {anyOf: [{type: string}, {minimum: 3, type: integer}]}}} | a: 4 | ",
                "{properties: {a: {anyOf: [{type: string}, {minimum: 3, type: integer}]}}} | a: 1 | `\"a\" is 1, which fits none of the forms that the schema allows`",
                "{properties: {a: {oneOf: [{minimum: 1}, {maximum: 5}]}}} | a: 3 | `\"a\" is 3, which does not fit exactly one of the forms that the schema allows`",
                "{properties: {a: {allOf: [{type: string}, {minLength: 3}]}}} | a: xy | `\"a\" is \"xy\", shorter than 3 characters`",
                "{properties: {a: {not: {const: x}}}} | a: x | `\"a\" is \"x\", which the schema rules out`",
                "{properties: {a: {$ref: '#/$defs/t'}}, $defs: {t: {type: string}}} | a: 1 | `\"a\" must be a text and is the number 1`",
                "{properties: {a: {$ref: '#t'}}, $defs: {x: {$anchor: t, type: string}}} | a: 1 | `\"a\" must be a text and is the number 1`",
                "{properties: {a: {$ref: '#'}, b: {type: string}}} | a: {a: {b: 1}} | `\"a.a.b\" must be a text and is the number 1`",
                "{properties: {a: {format: date}}} | a: 2024-02-29 | ",
                "{properties: {a: {format: date}}} | a: 2023-02-29 | `\"a\" is \"2023-02-29\", which is not a date such as 2026-01-31`",
                "{properties: {a: {format: date-time}}} | a: 2023-02-28T09:30 | ",
                "{properties: {a: {format: date-time}}} | a: 2023-02-28 09:30:00+01:00 | ",
                "{properties: {a: {format: date-time}}} | a: 2023-02-28 | `\"a\" is \"2023-02-28\", which is not a date with a time such as 2026-01-31T09:30`",
                "{properties: {a: {format: time}}} | a: '25:00' | `\"a\" is \"25:00\", which is not a time such as 09:30 or 09:30:00`",
                "{properties: {a: {format: email}}} | a: someone | `\"a\" is \"someone\", which is not an e-mail address`",
                "{properties: {a: {format: uri}}} | a: https://example.org | ",
                "{properties: {a: {format: uuid}}} | a: 1-2 | `\"a\" is \"1-2\", which is not a UUID`",
                "{properties: {a: {format: ipv4}}} | a: anything | ",
                "{properties: {a: true}, unevaluatedProperties: false} | {a: 1, b: 2} | `\"b\" is not allowed here`",
                "{allOf: [{properties: {a: {type: string}}}], unevaluatedProperties: false} | a: 1 | `\"a\" must be a text and is the number 1`",
                "true | a: 1 | ",
                "false | a: 1 | `The front matter is not allowed here`",
            })
    void a_keyword_asks(String schema, String frontMatter, String said) throws SchemaException {
        assertThat(messages(schema, frontMatter)).isEqualTo(said == null ? "" : said);
    }

    @Test
    void the_description_of_the_property_is_the_help() throws SchemaException {
        String schema = """
                description: A note about one video
                required: [videoId, title]
                properties:
                  videoId: {pattern: '^.{11}$', description: Copy the eleven characters of the address}
                  title: {type: string}
                """;
        assertThat(violations(schema, "videoId: abc\ntitle: 5"))
                .extracting(Violation::help)
                .containsExactly("Copy the eleven characters of the address", "Write a text");
        assertThat(violations(schema, "x: 1"))
                .extracting(Violation::help)
                .containsExactly("Copy the eleven characters of the address", "Add the property with a value");
    }

    @Test
    void a_violation_stands_at_the_value() throws SchemaException {
        List<Violation> violations = violations("{properties: {b: {type: number}}}", "a: 1\nb: x");
        assertThat(violations).extracting(Violation::span).containsExactly(new Span(12, 13));
    }

    @Test
    void what_doubles_at_each_step_ends_all_the_same() throws SchemaException {
        StringBuilder frontMatter = new StringBuilder("a: ");
        for (int i = 0; i < 45; i++) {
            frontMatter.append("{a: ");
        }
        frontMatter.append("1").append("}".repeat(45));
        String schema = "{allOf: [{properties: {a: {$ref: '#'}}}, {properties: {a: {$ref: '#'}}}]}";
        assertThat(messages(schema, frontMatter.toString())).startsWith("The schema asks too much");
    }

    @Test
    void references_that_double_at_each_step_end() {
        StringBuilder schema = new StringBuilder("{properties: {a: {$ref: '#/$defs/s0'}}, $defs: {");
        for (int i = 0; i < 40; i++) {
            String next = "{$ref: '#/$defs/s" + (i + 1) + "'}";
            schema.append("s" + i + ": {anyOf: [" + next + ", " + next + "]},\n");
        }
        schema.append("s40: {type: number}}}");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(messages(schema.toString(), "a: x"))
                .startsWith("The schema asks too much"));
    }

    /** Each judgement ends, but a vault of notes must end as well: two thousand took an hour when each took seconds. */
    @Test
    void many_notes_that_ask_too_much_end_soon() throws SchemaException {
        String twice = "{properties: {a: {$ref: '#'}}}";
        JsonSchema schema =
                JsonSchema.read(("{allOf: [" + twice + ", " + twice + "]}").getBytes(StandardCharsets.UTF_8), 0);
        FrontMatter deep = frontMatter("a: " + "{a: ".repeat(45) + "1" + "}".repeat(45));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int note = 0; note < 50; note++) {
                assertThat(schema.violations(deep.properties(), new Span(0, 3))).hasSize(1);
            }
        });
    }

    @Test
    void a_long_list_may_ask_for_more() throws SchemaException {
        String item = "{anyOf: [{type: number}, {type: boolean}, {pattern: '^x'}]}";
        String list = "a: [" + "x, ".repeat(9000) + "x]";
        assertThat(messages("{properties: {a: {items: " + item + "}}}", list)).isEmpty();
    }

    @Test
    void a_huge_exponent_costs_nothing() throws SchemaException {
        assertThat(messages("{properties: {a: {multipleOf: 7}}}", "a: 1e999999999"))
                .isEmpty();
        assertThat(messages("{properties: {a: {type: integer}}}", "a: -1e308")).isEmpty();
    }

    private static String messages(String schema, String frontMatter) throws SchemaException {
        return String.join(
                "; ",
                violations(schema, frontMatter).stream().map(Violation::message).toList());
    }

    static List<Violation> violations(String schema, String frontMatter) throws SchemaException {
        return JsonSchema.read(schema.getBytes(StandardCharsets.UTF_8), 0)
                .violations(frontMatter(frontMatter).properties(), new Span(0, 3));
    }

    private static FrontMatter frontMatter(String text) {
        FrontMatter read = NoteScanner.read(NoteText.of("---\n" + text + "\n---\n"))
                .frontMatter()
                .orElseThrow();
        assertThat(read.problems()).isEmpty();
        return read;
    }
}
