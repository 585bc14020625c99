package io.github.vaultvet.infer;

import io.github.vaultvet.infer.NoteGroup.Share;
import io.github.vaultvet.infer.SchemaEntry.FormKey;
import io.github.vaultvet.infer.SchemaEntry.ValueDemand;
import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.schema.PropertyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be asked of the values of a property because nearly all of them have it. */
final class ValueDemands {

    private static final int NEARLY_ALL = 99;

    /** Fewer values than this prove nothing. */
    private static final int LEAST = 20;

    private static final int LEAST_FOR_ENUM = 30;
    private static final int MOST_VALUES = 10;
    private static final int LEAST_OF_ONE = 3;

    /** Lists of names that grow with the vault. */
    private static final Set<String> OPEN = Set.of("tags", "tag", "aliases", "alias", "cssclasses", "cssclass");

    /** From the narrowest on: what fits the first fits those behind it, or none of them. */
    private static final List<List<PropertyType>> CHOICES = List.of(
            List.of(PropertyType.CHECKBOX),
            List.of(PropertyType.NUMBER),
            List.of(PropertyType.DATE),
            List.of(PropertyType.DATETIME),
            List.of(PropertyType.DATE, PropertyType.DATETIME),
            List.of(PropertyType.LIST),
            List.of(PropertyType.TEXT),
            List.of(PropertyType.TEXT, PropertyType.NUMBER),
            List.of(PropertyType.TEXT, PropertyType.LIST));

    private ValueDemands() {}

    /** What can be asked of a property: its type, and a pattern or an enumeration. */
    static List<ValueDemand> of(String property, PropertyUse use) {
        if (use.notes() < LEAST) {
            return List.of();
        }
        Optional<ValueDemand> shape = shape(property, use);
        if (shape.isPresent()) {
            return List.of(shape.get());
        }
        List<ValueDemand> demands = new ArrayList<>();
        Optional<ValueDemand> type = type(property, use);
        type.ifPresent(demands::add);
        if (type.filter(ValueDemands::isOfTexts).isPresent() && !OPEN.contains(property.toLowerCase(Locale.ROOT))) {
            enumeration(property, use).ifPresent(demands::add);
        }
        return demands;
    }

    private static boolean isOfTexts(ValueDemand type) {
        return type.values().contains(PropertyType.TEXT.word()) || type.values().contains(PropertyType.LIST.word());
    }

    private static Optional<ValueDemand> shape(String property, PropertyUse use) {
        for (ValueShape shape : ValueShape.values()) {
            Share share = new Share(use.count(shape), use.items());
            if (use.count(PropertyType.LIST) == 0 && share.isAtLeast(NEARLY_ALL)) {
                return Optional.of(new ValueDemand(property, FormKey.PATTERN, List.of(shape.pattern()), share));
            }
        }
        return Optional.empty();
    }

    private static Optional<ValueDemand> type(String property, PropertyUse use) {
        for (List<PropertyType> choice : CHOICES) {
            int fitting = choice.stream().mapToInt(use::count).sum();
            Share share = new Share(fitting, use.notes());
            if (share.isAtLeast(NEARLY_ALL) && !isTextThatLooksLikeANumber(choice, use)) {
                List<String> words = choice.stream().map(PropertyType::word).toList();
                return Optional.of(new ValueDemand(property, FormKey.TYPES, words, share));
            }
        }
        return Optional.empty();
    }

    /** A title that happens to be a year is no mistake: nobody puts it in quotes. */
    private static boolean isTextThatLooksLikeANumber(List<PropertyType> choice, PropertyUse use) {
        return choice.equals(List.of(PropertyType.TEXT)) && use.count(PropertyType.NUMBER) > 0;
    }

    /**
     * Few values that each occur often are a closed list. One that occurs once or twice and is nearly another is
     * probably a slip, and left out of it; any other rare one shows that the list is open.
     */
    private static Optional<ValueDemand> enumeration(String property, PropertyUse use) {
        List<String> allowed = new ArrayList<>();
        List<String> rare = new ArrayList<>();
        int allowedItems = 0;
        for (Map.Entry<String, Integer> value : use.values().entrySet()) {
            boolean often = value.getValue() >= LEAST_OF_ONE;
            (often ? allowed : rare).add(value.getKey());
            allowedItems += often ? value.getValue() : 0;
        }
        Share share = new Share(allowedItems, use.items());
        boolean few =
                allowed.size() >= 2 && allowed.size() <= MOST_VALUES && allowed.size() * LEAST_OF_ONE <= use.items();
        boolean open = allowed.stream().anyMatch(value -> value.contains("[["))
                || rare.stream()
                        .anyMatch(value -> NearestNames.nearest(value, allowed).isEmpty());
        return few && !open && use.items() >= LEAST_FOR_ENUM && share.isAtLeast(NEARLY_ALL)
                ? Optional.of(new ValueDemand(property, FormKey.ENUM, allowed, share))
                : Optional.empty();
    }
}
