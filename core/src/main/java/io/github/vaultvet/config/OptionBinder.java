package io.github.vaultvet.config;

import io.github.vaultvet.config.ConfigSource.Names;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.RuleOption;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Binds YAML to a rule's option record. A component {@code ignoreCase} is the option {@code ignore-case}, which may
 * also be written {@code ignoreCase}; what a component may be is in {@link OptionValue}.
 */
final class OptionBinder {

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

    /** Writes it down if the rule does not have an option. */
    void check(YamlMapping.Entry entry) {
        String name = entry.key().text();
        if (names.contains(RuleOption.name(name))) {
            return;
        }
        if (names.isEmpty()
                && NearestNames.nearest(name, List.of(RuleSetting.SEVERITY)).isEmpty()) {
            source.wrong(
                    entry.key().span(),
                    "Unknown option " + Quoted.of(name) + ": the rule \"" + info.id() + "\" has none",
                    "Leave it out");
            return;
        }
        List<String> known = new ArrayList<>(names);
        known.add(RuleSetting.SEVERITY);
        String what = "option " + Quoted.of(name) + " of the rule \"" + info.id() + "\"";
        String listed = "\"vaultvet explain " + info.id() + "\" shows its options";
        source.unknown(entry.key().span(), what, name, new Names(known, listed));
    }

    /**
     * The setting with the options that are written.
     *
     * @param before the values of the others
     */
    RuleSetting bind(YamlMapping written, RuleSetting before) {
        Object[] values = new Object[components.length];
        Map<String, Origin> origins = new HashMap<>(before.origins());
        for (int i = 0; i < components.length; i++) {
            values[i] = valueOf(components[i], before.options());
            Optional<YamlNode> node = written(written, i);
            if (node.isPresent()) {
                OptionValue reader = new OptionValue(source, names.get(i), info.id());
                values[i] = reader.read(components[i].getType(), node.get()).orElse(values[i]);
                origins.put(names.get(i), source.at(node.get().span()));
            }
        }
        try {
            return new RuleSetting(before.severity(), constructor().newInstance(values), origins);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                source.wrong(
                        written.span(), "The rule \"" + info.id() + "\" cannot work so: " + refusal.getMessage(), "");
                return before;
            }
            throw new IllegalStateException("the options of " + info.id() + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the options of " + info.id() + " cannot be made", e);
        }
    }

    /** What is written for a component, under either of its names. */
    private Optional<YamlNode> written(YamlMapping mapping, int component) {
        Optional<YamlNode> kebab = mapping.get(names.get(component));
        String camelName = components[component].getName();
        Optional<YamlNode> camel = mapping.get(camelName);
        if (kebab.isPresent() && camel.isPresent() && !camelName.equals(names.get(component))) {
            source.wrong(
                    camel.get().span(),
                    "\"" + camelName + "\" and \"" + names.get(component) + "\" are the same option",
                    "Keep one of them");
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

    private Object valueOf(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the options of " + info.id() + " cannot be read", e);
        }
    }
}
