package io.github.vaultvet.schema;

import dev.harrel.jsonschema.JsonNode;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The properties that a mapping lacks, each by itself. */
record MissingProperties(ValuePath instance, ValuePath place) {

    List<Violation> of(Keyword keyword, ValueNode asked) {
        List<Violation> missing = new ArrayList<>();
        if (keyword == Keyword.REQUIRED) {
            addMissing(asked, "", missing);
            return missing;
        }
        for (Map.Entry<String, JsonNode> dependency : asked.asObject().entrySet()) {
            if (instance.value().asObject().containsKey(dependency.getKey())) {
                addMissing(dependency.getValue(), dependency.getKey(), missing);
            }
        }
        return missing;
    }

    private void addMissing(JsonNode names, String because, List<Violation> missing) {
        for (JsonNode name : names.asArray()) {
            if (!instance.value().asObject().containsKey(name.asString())) {
                missing.add(violation(name.asString(), because));
            }
        }
    }

    private Violation violation(String name, String because) {
        String owner = instance.isRoot() ? "" : " in " + instance.words();
        String reason = because.isEmpty() ? "" : ", which " + Quoted.of(because) + " asks for";
        Span span =
                instance.isRoot() ? instance.value().span() : instance.value().key();
        return new Violation(
                span,
                "missing " + String.join("/", instance.names()) + "/" + name,
                "The property " + Quoted.of(name) + " is missing" + owner + reason,
                help(name));
    }

    /** A name that is there and nearly the same was probably meant; else what the schema says about the property. */
    private String help(String name) {
        Optional<String> near =
                NearestNames.nearest(name, instance.value().asObject().keySet());
        if (near.isPresent()) {
            return Quoted.of(near.get()) + " is there: write " + Quoted.of(name) + " if you meant it";
        }
        @Nullable JsonNode properties = place.value().asObject().get(Keyword.PROPERTIES.word());
        @Nullable
        JsonNode own = properties == null ? null : properties.asObject().get(name);
        return SchemaWording.description(own)
                .or(() -> SchemaWording.help(place))
                .orElse("Add the property with a value");
    }
}
