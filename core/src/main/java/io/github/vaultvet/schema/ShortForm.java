package io.github.vaultvet.schema;

import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.pattern.UserPattern;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What most schemas ask, without JSON Schema. An empty value breaks nothing but {@code required}; of a list, each item
 * must be in the enumeration and match the pattern.
 *
 * @param required properties that must be there and have a value
 * @param types the types that a property's value may have
 * @param enums the texts that a property's value may be, as written
 * @param patterns what a property's value must match, in part
 * @param descriptions what to do about a property; shown as the help of each violation
 */
public record ShortForm(
        List<String> required,
        Map<String, List<PropertyType>> types,
        Map<String, Set<String>> enums,
        Map<String, UserPattern> patterns,
        Map<String, String> descriptions) {

    private static final int MOST_VALUES = 8;

    public ShortForm {
        required = List.copyOf(required);
        types = Map.copyOf(types);
        enums = Map.copyOf(enums);
        patterns = Map.copyOf(patterns);
        descriptions = Map.copyOf(descriptions);
    }

    /** Adds what a note's properties do not have; a property that is missing is reported at {@code opening}. */
    void addViolations(List<Property> properties, Span opening, List<Violation> violations) {
        for (String name : required) {
            addIfMissing(name, properties, opening, violations);
        }
        for (Property property : properties) {
            if (!isEmpty(property.value())) {
                addType(property, violations);
                addItems(property, violations);
            }
        }
    }

    private void addIfMissing(String name, List<Property> properties, Span opening, List<Violation> violations) {
        Optional<Property> found = find(properties, name);
        if (found.isEmpty()) {
            violations.add(new Violation(
                    opening,
                    "missing /" + name,
                    "The property " + Quoted.of(name) + " is missing",
                    missingHelp(name, properties)));
        } else if (isEmpty(found.get().value())) {
            violations.add(new Violation(
                    found.get().keySpan(),
                    "empty /" + name,
                    "The property " + Quoted.of(name) + " has no value",
                    help(name, "Write its value behind the colon")));
        }
    }

    private String missingHelp(String name, List<Property> properties) {
        List<String> there = properties.stream().map(Property::key).toList();
        return NearestNames.nearest(name, there)
                .filter(near -> !required.contains(near))
                .map(near -> Quoted.of(near) + " is there: write " + Quoted.of(name) + " if you meant it")
                .orElseGet(() -> help(name, "Add the property with a value"));
    }

    private void addType(Property property, List<Violation> violations) {
        @Nullable List<PropertyType> asked = types.get(property.key());
        if (asked == null) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (PropertyType type : asked) {
            if (type.fits(property.value())) {
                return;
            }
            words.add(type.words());
        }
        String wanted = String.join(" or ", words);
        violations.add(new Violation(
                property.value().span(),
                "type /" + property.key(),
                Quoted.of(property.key()) + " must be " + wanted + " and is " + words(property.value()),
                help(
                        property.key(),
                        asked.contains(PropertyType.TEXT) ? "Put the value in quotes" : "Write " + wanted)));
    }

    private static String words(PropertyValue value) {
        if (!(value instanceof PropertyValue.Scalar scalar)) {
            return value instanceof PropertyValue.Items ? "a list" : "a group of properties";
        }
        return switch (scalar.type()) {
            case TEXT -> "the text " + Quoted.of(scalar.text());
            case NUMBER -> "the number " + Quoted.cut(scalar.text());
            case CHECKBOX -> Quoted.cut(scalar.text());
            case EMPTY -> "empty";
        };
    }

    private void addItems(Property property, List<Violation> violations) {
        @Nullable Set<String> allowed = enums.get(property.key());
        @Nullable UserPattern pattern = patterns.get(property.key());
        if (allowed == null && pattern == null) {
            return;
        }
        for (PropertyValue.Scalar item : scalars(property.value())) {
            if (allowed != null && !allowed.contains(item.text())) {
                violations.add(notAllowed(property.key(), item, allowed));
            } else if (pattern != null && !pattern.finds(item.text())) {
                violations.add(new Violation(
                        item.span(),
                        "pattern /" + property.key(),
                        Quoted.of(property.key()) + " is " + Quoted.of(item.text())
                                + ", which does not match the pattern " + Quoted.cut(pattern.toString()),
                        help(property.key(), "")));
            }
        }
    }

    private Violation notAllowed(String name, PropertyValue.Scalar item, Set<String> allowed) {
        String values = allowed.stream().limit(MOST_VALUES).collect(Collectors.joining(", "))
                + (allowed.size() > MOST_VALUES ? ", …" : "");
        return new Violation(
                item.span(),
                "enum /" + name,
                Quoted.of(name) + " is " + Quoted.of(item.text()) + ", which is none of " + values,
                NearestNames.nearest(item.text(), allowed)
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElseGet(() -> help(name, "Write one of " + values)));
    }

    private String help(String name, String otherwise) {
        return descriptions.getOrDefault(name, otherwise);
    }

    /** The single values of a property: itself, or the items of a list. */
    public static List<PropertyValue.Scalar> scalars(PropertyValue value) {
        if (value instanceof PropertyValue.Scalar scalar) {
            return isEmpty(scalar) ? List.of() : List.of(scalar);
        }
        List<PropertyValue.Scalar> scalars = new ArrayList<>();
        if (value instanceof PropertyValue.Items items) {
            for (PropertyValue item : items.values()) {
                if (item instanceof PropertyValue.Scalar scalar && !isEmpty(scalar)) {
                    scalars.add(scalar);
                }
            }
        }
        return scalars;
    }

    /** Whether a value says nothing: left out, an empty text, or a list of nothing. */
    public static boolean isEmpty(PropertyValue value) {
        if (value instanceof PropertyValue.Scalar scalar) {
            return scalar.type() == PropertyValue.Type.EMPTY || scalar.text().isBlank();
        }
        return value instanceof PropertyValue.Items items && items.values().isEmpty();
    }

    /** The property of exactly this name. */
    public static Optional<Property> find(List<Property> properties, String name) {
        for (Property property : properties) {
            if (property.key().equals(name)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }
}
