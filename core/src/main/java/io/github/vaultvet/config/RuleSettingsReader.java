package io.github.vaultvet.config;

import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the settings of rules: {@code id: off}, {@code id: error}, or a mapping of a severity and options. */
final class RuleSettingsReader {

    private static final String OFF = "off";
    private static final List<String> SEVERITIES =
            List.of(OFF, Severity.INFO.word(), Severity.WARNING.word(), Severity.ERROR.word());

    private final ConfigSource source;
    private final Map<String, RuleInfo<?>> rules = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    RuleSettingsReader(ConfigSource source, RuleCatalog catalog) {
        this.source = source;
        for (Rule rule : catalog.rules()) {
            ids.add(rule.info().id().value());
            rules.put(rule.info().id().value(), rule.info());
            for (RuleId former : rule.info().formerIds()) {
                rules.putIfAbsent(former.value(), rule.info());
            }
        }
    }

    /**
     * Reads the settings of several rules.
     *
     * @param base the settings that these change; rules not in it are as they are by default
     */
    Map<RuleId, RuleSetting> read(YamlNode node, Map<RuleId, RuleSetting> base) throws ConfigException {
        Map<RuleId, RuleSetting> settings = new HashMap<>();
        for (YamlMapping.Entry entry : source.mapping(node, "\"rules\"").entries()) {
            String id = entry.key().text();
            @Nullable RuleInfo<?> info = rules.get(id);
            if (info == null) {
                throw source.unknown(entry.key().span(), "rule \"" + id + "\"", id, ids);
            }
            RuleSetting before = base.getOrDefault(info.id(), RuleSetting.defaultOf(info));
            if (settings.put(info.id(), setting(info, entry.value(), before)) != null) {
                throw source.wrong(entry.key().span(), "the rule \"" + info.id() + "\" is configured twice");
            }
        }
        return settings;
    }

    private RuleSetting setting(RuleInfo<?> info, YamlNode node, RuleSetting before) throws ConfigException {
        if (!(node instanceof YamlMapping mapping)) {
            return new RuleSetting(severity(node, info), before.options());
        }
        Optional<YamlNode> severity = mapping.get(OptionBinder.SEVERITY);
        if (severity.isEmpty() && before.severity().isEmpty()) {
            throw source.wrong(
                    node.span(), "the rule \"" + info.id() + "\" is off: its options need a \"severity\" beside them");
        }
        OptionBinder binder = new OptionBinder(source, info);
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (!entry.key().text().equals(OptionBinder.SEVERITY)) {
                binder.check(entry);
            }
        }
        return new RuleSetting(
                severity.isPresent() ? severity(severity.get(), info) : before.severity(),
                binder.bind(mapping, before.options()));
    }

    private Optional<Severity> severity(YamlNode node, RuleInfo<?> info) throws ConfigException {
        String word = source.text(node, "the severity of \"" + info.id() + "\"");
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return Optional.of(severity);
            }
        }
        if (word.equals(OFF)) {
            return Optional.empty();
        }
        throw source.unknown(node.span(), "severity \"" + word + "\"", word, SEVERITIES);
    }
}
