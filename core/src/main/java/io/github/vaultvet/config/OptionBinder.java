package io.github.vaultvet.config;

import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.RuleOption;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlScalar;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Binds YAML to a rule's option record. A component {@code ignoreCase} is the option {@code ignore-case}, which may
 * also be written {@code ignoreCase}; components are texts, whole numbers, booleans, enums written in kebab case, or lists of texts.
 */
final class OptionBinder {

    /** The key that stands beside the options of every rule. */
    static final String SEVERITY = "severity";

    private final ConfigSource source;
    private final RuleInfo<?> info;
    private final RecordComponent[] components;
    private final List<String> names = new ArrayList<>();

    OptionBinder(ConfigSource source, RuleInfo<?> info) {
        this.source = source;
        this.info = info;
        this.components = info.defaults().getClass().getRecordComponents();
        for (RecordComponent component : components) {
            names.add(RuleOption.name(component));
        }
    }

    /** Refuses an option that the rule does not have. */
    void check(YamlMapping.Entry entry) throws ConfigException {
        String name = entry.key().text();
        if (names.contains(RuleOption.name(name))) {
            return;
        }
        if (names.isEmpty() && NearestNames.nearest(name, List.of(SEVERITY)).isEmpty()) {
            throw source.wrong(
                    entry.key().span(), "unknown option \"" + name + "\": the rule \"" + info.id() + "\" has none");
        }
        List<String> known = new ArrayList<>(names);
        known.add(SEVERITY);
        String what = "option \"" + name + "\" of the rule \"" + info.id() + "\"";
        throw source.unknown(entry.key().span(), what, name, known);
    }

    /**
     * The options with the values that are written.
     *
     * @param before the values of the others
     */
    Record bind(YamlMapping written, Record before) throws ConfigException {
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Optional<YamlNode> node = written(written, i);
            values[i] = node.isPresent()
                    ? value(components[i].getType(), names.get(i), node.get())
                    : value(components[i], before);
        }
        try {
            return constructor().newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw source.wrong(
                        written.span(), "the rule \"" + info.id() + "\" cannot work so: " + refusal.getMessage());
            }
            throw new IllegalStateException("the options of " + info.id() + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the options of " + info.id() + " cannot be made", e);
        }
    }

    /** What is written for a component, under either of its names. */
    private Optional<YamlNode> written(YamlMapping mapping, int component) throws ConfigException {
        Optional<YamlNode> kebab = mapping.get(names.get(component));
        String camelName = components[component].getName();
        Optional<YamlNode> camel = mapping.get(camelName);
        if (kebab.isPresent() && camel.isPresent() && !camelName.equals(names.get(component))) {
            throw source.wrong(
                    camel.get().span(),
                    "\"" + camelName + "\" and \"" + names.get(component) + "\" are the same option");
        }
        return kebab.or(() -> camel);
    }

    private Constructor<? extends Record> constructor() throws NoSuchMethodException {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        Constructor<? extends Record> constructor = info.defaults().getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }

    private Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the options of " + info.id() + " cannot be read", e);
        }
    }

    private Object value(Class<?> type, String name, YamlNode node) throws ConfigException {
        String what = "the option \"" + name + "\" of \"" + info.id() + "\"";
        if (type == List.class) {
            return source.texts(node, what);
        }
        String text = source.text(node, what);
        if (type == String.class) {
            return text;
        }
        if (type == boolean.class) {
            return bool(node, text, what);
        }
        if (type == int.class) {
            return number(node, text, what);
        }
        if (type.isEnum()) {
            return constant(type, node, text, what);
        }
        throw new IllegalStateException("an option cannot be a " + type + ": " + info.id() + " " + name);
    }

    private boolean bool(YamlNode node, String text, String what) throws ConfigException {
        if (node instanceof YamlScalar scalar && scalar.type() == YamlScalar.Type.BOOLEAN) {
            return text.equalsIgnoreCase("true");
        }
        throw source.wrong(node.span(), what + " must be true or false, not \"" + text + "\"");
    }

    private int number(YamlNode node, String text, String what) throws ConfigException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw source.wrong(node.span(), what + " must be a whole number, not \"" + text + "\"");
        }
    }

    private Object constant(Class<?> type, YamlNode node, String text, String what) throws ConfigException {
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String word = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(text)) {
                return constant;
            }
            words.add(word);
        }
        throw source.unknown(node.span(), "value \"" + text + "\" for " + what, text, words);
    }
}
