package io.github.vaultvet.schema;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.yaml.YamlNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A schema as the library has it, and the way from its errors to places in a note. */
final class SchemaValidator {

    private static final URI NAME = URI.create("vaultvet:schema");

    private final ValueNode schema;
    private final Validator validator;

    private SchemaValidator(ValueNode schema, Validator validator) {
        this.schema = schema;
        this.validator = validator;
    }

    /**
     * Takes a schema that {@link SchemaCheck} has found sound; the library's own check takes half a second, and knows no
     * places.
     */
    static SchemaValidator of(YamlNode root) {
        ValueNode schema = ValueTree.of(root);
        Validator validator = new ValidatorFactory()
                .withDisabledSchemaValidation(true)
                .withEvaluatorFactory(new OwnKeywords())
                .withJsonNodeFactory(new NoFactory())
                .withMessageProvider((key, values) -> key)
                .createValidator();
        validator.registerSchema(NAME, schema);
        return new SchemaValidator(schema, validator);
    }

    List<Violation> violations(List<Property> properties, Span opening) {
        ValueNode note = ValueTree.of(properties, opening);
        try {
            Validator.Result result = validator.validate(NAME, note);
            return result.isValid() ? List.of() : violations(result.getErrors(), note);
        } catch (Effort.ExhaustedException | StackOverflowError e) {
            return List.of(new Violation(
                    opening,
                    "effort",
                    "The schema asks too much: whether this note conforms cannot be told",
                    "Refer to fewer schemas from one another, and keep long lists out of the properties"));
        }
    }

    private List<Violation> violations(List<Error> errors, ValueNode note) {
        SchemaWording wording = new SchemaWording(schema, note);
        Set<Violation> violations = new LinkedHashSet<>();
        for (Error error : Causes.of(errors)) {
            violations.addAll(wording.violations(error));
        }
        return new ArrayList<>(violations);
    }
}
