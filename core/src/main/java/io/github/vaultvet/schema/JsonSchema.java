package io.github.vaultvet.schema;

import io.github.vaultvet.note.Property;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.yaml.YamlDocument;
import io.github.vaultvet.yaml.YamlLimits;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlProblem;
import io.github.vaultvet.yaml.YamlReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema 2020-12 that is sound itself. May be used by several threads at once; the library behind it is not
 * loaded before the first note is judged.
 */
public final class JsonSchema {

    private final YamlNode root;
    private final byte[] source;
    private volatile @Nullable SchemaValidator validator;

    private JsonSchema(YamlNode root, byte[] source) {
        this.root = root;
        this.source = source;
    }

    /** The text of its file; nothing if it stands in a configuration. */
    public byte[] source() {
        return source;
    }

    /**
     * Reads a schema written in YAML or JSON.
     *
     * @param start where it begins: behind a byte order mark
     * @throws SchemaException about the first thing that is wrong with it
     */
    public static JsonSchema read(byte[] bytes, int start) throws SchemaException {
        YamlDocument document = YamlReader.read(bytes, start, bytes.length, YamlLimits.CONFIGURATION);
        for (YamlProblem problem : document.problems()) {
            throw new SchemaException(problem.span(), sentence(problem));
        }
        if (document.root().isEmpty()) {
            throw new SchemaException(new Span(start, start), "the schema is empty");
        }
        return of(document.root().get(), bytes);
    }

    /**
     * The schema that a node is.
     *
     * @throws SchemaException about the first thing that is wrong with it
     */
    public static JsonSchema of(YamlNode root) throws SchemaException {
        return of(root, new byte[0]);
    }

    private static JsonSchema of(YamlNode root, byte[] source) throws SchemaException {
        SchemaCheck.check(root);
        return new JsonSchema(root, source);
    }

    private static String sentence(YamlProblem problem) {
        return switch (problem.kind()) {
            case DUPLICATE_KEY -> "the key \"" + problem.reason() + "\" occurs twice";
            case SYNTAX -> "neither YAML nor JSON: " + problem.reason();
            case TOO_LARGE, TOO_COMPLEX -> "the schema cannot be read: " + problem.reason();
        };
    }

    /**
     * What a note's properties do not have of what is asked.
     *
     * @param opening where to report what is missing
     */
    public List<Violation> violations(List<Property> properties, Span opening) {
        SchemaValidator made = validator;
        if (made == null) {
            synchronized (this) {
                made = validator;
                if (made == null) {
                    made = SchemaValidator.of(root);
                    validator = made;
                }
            }
        }
        return made.violations(properties, opening);
    }
}
