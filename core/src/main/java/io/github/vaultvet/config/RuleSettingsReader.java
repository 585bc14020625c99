package io.github.vaultvet.config;

import io.github.vaultvet.config.ConfigSource.Names;
import io.github.vaultvet.diagnostic.Quoted;
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

    private final Map<String, RuleInfo<?>> rules = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    RuleSettingsReader(RuleCatalog catalog) {
        for (Rule rule : catalog.rules()) {
            ids.add(rule.info().id().value());
            rules.put(rule.info().id().value(), rule.info());
            for (RuleId former : rule.info().formerIds()) {
                rules.putIfAbsent(former.value(), rule.info());
            }
        }
    }

    boolean isRule(String id) {
        return rules.containsKey(id);
    }

    /**
     * Reads the settings of several rules.
     *
     * @param base the settings that these change; rules not in it are as they are by default
     */
    Map<RuleId, RuleSetting> read(ConfigSource source, YamlNode node, Map<RuleId, RuleSetting> base) {
        Map<RuleId, RuleSetting> settings = new HashMap<>();
        Optional<YamlMapping> mapping = source.mapping(node, "\"rules\"");
        for (YamlMapping.Entry entry : mapping.map(YamlMapping::entries).orElse(List.of())) {
            String id = entry.key().text();
            @Nullable RuleInfo<?> info = rules.get(id);
            if (info == null) {
                source.unknown(
                        entry.key().span(),
                        "rule " + Quoted.of(id),
                        id,
                        new Names(ids, "\"vaultvet rules\" lists all rules"));
                continue;
            }
            RuleSetting before = base.getOrDefault(info.id(), RuleSetting.defaultOf(info));
            if (settings.put(info.id(), setting(source, info, entry, before)) != null) {
                source.wrong(
                        entry.key().span(),
                        "The rule \"" + info.id() + "\" is configured twice",
                        "Keep one of its entries");
            }
        }
        return settings;
    }

    private static RuleSetting setting(
            ConfigSource source, RuleInfo<?> info, YamlMapping.Entry entry, RuleSetting before) {
        YamlNode node = entry.value();
        if (!(node instanceof YamlMapping mapping)) {
            return withSeverity(source, info, node, before);
        }
        Optional<YamlNode> severity = mapping.get(RuleSetting.SEVERITY);
        if (severity.isEmpty() && before.severity().isEmpty()) {
            source.wrong(
                    entry.key().span(),
                    "The rule \"" + info.id() + "\" is off, so its options change nothing",
                    "Write a \"severity\" beside them to switch it on");
        }
        OptionBinder binder = new OptionBinder(source, info);
        for (YamlMapping.Entry option : mapping.entries()) {
            if (!option.key().text().equals(RuleSetting.SEVERITY)) {
                binder.check(option);
            }
        }
        RuleSetting bound = binder.bind(mapping, before);
        return severity.isPresent() ? withSeverity(source, info, severity.get(), bound) : bound;
    }

    private static RuleSetting withSeverity(ConfigSource source, RuleInfo<?> info, YamlNode node, RuleSetting before) {
        Optional<String> word = source.text(node, "The severity of \"" + info.id() + "\"");
        if (word.isEmpty()) {
            return before;
        }
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word.get())) {
                return before.with(Optional.of(severity), source.at(node.span()));
            }
        }
        if (word.get().equals(OFF)) {
            return before.with(Optional.empty(), source.at(node.span()));
        }
        source.unknown(node.span(), "severity " + Quoted.of(word.get()), word.get(), Names.few(SEVERITIES));
        return before;
    }
}
