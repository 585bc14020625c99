package io.github.vaultvet.inspect;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.config.Origin;
import io.github.vaultvet.config.RuleSetting;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.RuleOption;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The configuration as it applies, each value with who set it.
 *
 * @param shownRoot the vault's root as the user may write it
 * @param config all layers together
 * @param rules how each rule applies, in the order of their ids: to the note if there is one, else to the whole vault
 * @param obsidianTemplates the template folders that the settings of Obsidian and its plugins name
 * @param note the note that is asked about
 */
public record EffectiveConfig(
        String shownRoot,
        LintConfig config,
        List<Setting> rules,
        List<String> obsidianTemplates,
        Optional<NoteScope> note) {

    public EffectiveConfig {
        rules = List.copyOf(rules);
        obsidianTemplates = List.copyOf(obsidianTemplates);
    }

    /**
     * The configuration of a vault or of one note in it.
     *
     * @param obsidianTemplates the template folders that the settings of Obsidian and its plugins name
     */
    public static EffectiveConfig of(
            String shownRoot, LintConfig config, List<String> obsidianTemplates, Optional<NoteScope> note) {
        List<Setting> settings = new ArrayList<>();
        for (Rule rule : RuleCatalog.load().rules()) {
            RuleInfo<?> info = rule.info();
            settings.add(Setting.of(
                    info, note.isPresent() ? config.setting(info, note.get().path()) : config.setting(info)));
        }
        return new EffectiveConfig(shownRoot, config, settings, obsidianTemplates, note);
    }

    /**
     * A note and what lists of patterns say about it.
     *
     * @param template whether it is a template, by Obsidian's settings or by the configuration
     */
    public record NoteScope(VaultPath path, boolean template) {}

    /**
     * How a rule applies.
     *
     * @param options its options with their values in force as {@link RuleOption#defaultValue}
     */
    record Setting(RuleInfo<?> info, RuleSetting setting, List<RuleOption> options) {

        static Setting of(RuleInfo<?> info, RuleSetting setting) {
            return new Setting(info, setting, RuleOption.of(info.options(setting.options())));
        }

        String severity() {
            return setting.severity().map(severity -> severity.word()).orElse("off");
        }

        /** Who set the severity or an option; empty for a default. */
        Optional<Origin> origin(String key) {
            return Optional.ofNullable(setting.origins().get(key));
        }
    }
}
