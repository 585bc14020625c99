package io.github.vaultvet.schema;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.JsonNode;
import io.github.vaultvet.pattern.NearestNames;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in plain words, and of which place, what an error of the library says of a pointer. */
final class SchemaWording {

    private final ValueNode schema;
    private final ValueNode note;

    SchemaWording(ValueNode schema, ValueNode note) {
        this.schema = schema;
        this.note = note;
    }

    /** The error; several for properties that are missing, since each is to be added by itself. */
    List<Violation> violations(Error error) {
        String location = error.getInstanceLocation();
        boolean ofName = location.startsWith(OwnKeywords.NAME_MARK);
        String pointer = ofName ? location.substring(OwnKeywords.NAME_MARK.length()) : location;
        ValuePath instance = ValuePath.of(note, pointer);
        ValuePath place = ValuePath.of(schema, fragment(error.getSchemaLocation()));
        Optional<Keyword> keyword = Optional.ofNullable(error.getKeyword()).flatMap(Keyword::of);
        @Nullable
        JsonNode asked = keyword.isEmpty()
                ? null
                : place.value().asObject().get(keyword.get().word());
        if (keyword.isEmpty() || asked == null) {
            return List.of(forbidden(instance, place));
        }
        if (keyword.get() == Keyword.REQUIRED || keyword.get() == Keyword.DEPENDENT_REQUIRED) {
            return new MissingProperties(instance, place).of(keyword.get(), (ValueNode) asked);
        }
        if (ofName) {
            String message = "The property name " + instance.words() + " is not one that the schema allows";
            return List.of(violation(instance, place, message, "Choose another name"));
        }
        KeywordWording wording = new KeywordWording(instance, (ValueNode) asked);
        return List.of(new Violation(
                instance.value().span(),
                keyword.get().word() + " " + pointer,
                wording.message(keyword.get()),
                help(place).orElseGet(() -> wording.help(keyword.get()))));
    }

    private static String fragment(String location) {
        @Nullable String fragment = URI.create(location).getFragment();
        return fragment == null ? "" : fragment;
    }

    /** The schema {@code false} allows nothing; mostly it stands behind {@code additionalProperties}. */
    private static Violation forbidden(ValuePath instance, ValuePath place) {
        String message = instance.words() + " is not allowed here";
        if (place.names().isEmpty() || instance.isRoot()) {
            return violation(instance, place, message, "");
        }
        ValueNode around = place.nodes().get(place.nodes().size() - 2);
        @Nullable JsonNode known = around.isObject() ? around.asObject().get(Keyword.PROPERTIES.word()) : null;
        String name = instance.names().get(instance.names().size() - 1);
        String help = known == null || !known.isObject()
                ? "Remove it, or add it to the schema"
                : NearestNames.nearest(name, known.asObject().keySet())
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElse("Remove it, or add it to the schema");
        return violation(instance, place, message, help);
    }

    private static Violation violation(ValuePath instance, ValuePath place, String message, String otherwise) {
        return new Violation(
                instance.value().key(),
                "name " + String.join("/", instance.names()),
                message,
                help(place).orElse(otherwise));
    }

    /** The nearest description, that of the whole schema aside. */
    static Optional<String> help(ValuePath place) {
        for (int i = place.nodes().size() - 1; i > 0; i--) {
            Optional<String> description = description(place.nodes().get(i));
            if (description.isPresent()) {
                return description;
            }
        }
        return Optional.empty();
    }

    static Optional<String> description(@Nullable JsonNode schema) {
        @Nullable
        JsonNode description =
                schema == null || !schema.isObject() ? null : schema.asObject().get(Keyword.DESCRIPTION.word());
        return description == null || !description.isString()
                ? Optional.empty()
                : Optional.of(description.asString().strip().replace('\n', ' ')).filter(text -> !text.isEmpty());
    }
}
