package io.github.vaultvet.config;

import io.github.vaultvet.config.ConfigSource.Names;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the value of one option: a text, a whole number, true or false, a word of an enum in kebab case, or a list of texts. */
final class OptionValue {

    private final ConfigSource source;
    private final String what;

    OptionValue(ConfigSource source, String option, RuleId rule) {
        this.source = source;
        this.what = "\"" + option + "\" of the rule \"" + rule + "\"";
    }

    /** The value, of the given type; empty if what is written is none, which is then written down. */
    Optional<Object> read(Class<?> type, YamlNode node) {
        if (type == List.class) {
            return Optional.of(
                    source.texts(node, what).stream().map(Sourced::value).toList());
        }
        Optional<String> text = source.text(node, "The option " + what);
        if (text.isEmpty() || type == String.class) {
            return text.map(Object.class::cast);
        }
        if (type == boolean.class) {
            return bool(node, text.get());
        }
        if (type == int.class) {
            return number(node, text.get());
        }
        if (type.isEnum()) {
            return constant(type, node, text.get());
        }
        throw new IllegalStateException("an option cannot be a " + type + ": " + what);
    }

    private Optional<Object> bool(YamlNode node, String text) {
        if (node instanceof YamlScalar scalar && scalar.type() == YamlScalar.Type.BOOLEAN) {
            return Optional.of(text.equalsIgnoreCase("true"));
        }
        source.wrong(node.span(), "The option " + what + " cannot be " + Quoted.of(text), "Write true or false");
        return Optional.empty();
    }

    private Optional<Object> number(YamlNode node, String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            source.wrong(node.span(), "The option " + what + " cannot be " + Quoted.of(text), "Write a whole number");
            return Optional.empty();
        }
    }

    private Optional<Object> constant(Class<?> type, YamlNode node, String text) {
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String word = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(text)) {
                return Optional.of(constant);
            }
            words.add(word);
        }
        source.unknown(node.span(), "value " + Quoted.of(text) + " for " + what, text, Names.few(words));
        return Optional.empty();
    }
}
