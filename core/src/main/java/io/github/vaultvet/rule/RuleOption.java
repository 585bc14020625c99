package io.github.vaultvet.rule;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An option of a rule, for people: what stands in {@code explain} and on the rule's page.
 *
 * @param name as in the configuration: {@code ignore-case}
 * @param description what it is for, in one sentence without a full stop; empty if nobody has said it
 * @param type what values it takes
 * @param defaultValue its value if nothing is configured, as in the configuration
 * @param choices the words it takes, if it takes only certain ones
 */
public record RuleOption(String name, String description, Type type, String defaultValue, List<String> choices) {

    public RuleOption {
        choices = List.copyOf(choices);
    }

    /** The values that an option takes. */
    public enum Type {
        TEXT,
        NUMBER,
        BOOLEAN,
        CHOICE,
        LIST
    }

    /** The options of a rule, in the order of their record. */
    public static List<RuleOption> of(RuleInfo<?> info) {
        List<RuleOption> options = new ArrayList<>();
        for (RecordComponent component : info.defaults().getClass().getRecordComponents()) {
            options.add(option(component, info.defaults()));
        }
        return options;
    }

    private static RuleOption option(RecordComponent component, Record defaults) {
        List<String> choices = new ArrayList<>();
        if (component.getType().isEnum()) {
            for (Object constant : component.getType().getEnumConstants()) {
                choices.add(written(constant));
            }
        }
        Describe describe = component.getAnnotation(Describe.class);
        return new RuleOption(
                name(component),
                describe == null ? "" : describe.value(),
                type(component.getType()),
                written(value(component, defaults)),
                choices);
    }

    /** The name of an option in the configuration: {@code ignore-case} for the component {@code ignoreCase}. */
    public static String name(RecordComponent component) {
        return name(component.getName());
    }

    /** The name in kebab case of what may be written in camel case. */
    public static String name(String written) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isUpperCase(c)) {
                name.append('-');
            }
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
    }

    private static Type type(Class<?> type) {
        if (type == boolean.class) {
            return Type.BOOLEAN;
        }
        if (type.isPrimitive()) {
            return Type.NUMBER;
        }
        if (type.isEnum()) {
            return Type.CHOICE;
        }
        return List.class.isAssignableFrom(type) ? Type.LIST : Type.TEXT;
    }

    private static Object value(RecordComponent component, Record defaults) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(defaults);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the option " + component.getName() + " cannot be read", e);
        }
    }

    /** Whether YAML reads it as the same text without quotes. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '/' || c == '-')
                && Character.isLetter(text.charAt(0));
    }

    private static String written(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof List<?> values) {
            List<String> items = new ArrayList<>();
            for (Object item : values) {
                String text = written(item);
                items.add(isPlain(text) ? text : "\"" + text.replace("\\", "\\\\") + "\"");
            }
            return "[" + String.join(", ", items) + "]";
        }
        String text = value.toString();
        return text.isEmpty() ? "\"\"" : text;
    }
}
