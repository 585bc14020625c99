package io.github.vaultvet.documentation;

import io.github.vaultvet.config.ConfigKey;
import io.github.vaultvet.config.Presets;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleOption;
import io.github.vaultvet.text.NoteText;
import java.util.List;

/** The reference of {@code vaultvet.yaml}, made of what keys, presets and rules say about themselves. */
final class ConfigurationPage {

    private ConfigurationPage() {}

    static String of(List<Rule> rules) {
        StringBuilder page = new StringBuilder("""
                # Configuration

                `vaultvet.yaml` (or `.vaultvet.yaml`) at the vault's root. `vaultvet config` shows what is in force and who set each
                value, `vaultvet config NOTE` the same for one note. `--config FILE` takes another file, `--no-config` none. A
                name that nobody knows, or a value that cannot be, is exit code 2; all mistakes are shown at once, each with its
                line and what to write instead. A pattern that matches nothing is reported by
                [unused-config](rules/unused-config.md).

                An editor that knows JSON schemas completes names and shows mistakes if this is the first line:

                ```yaml
                # yaml-language-server: $schema=%s
                ```

                ## Keys

                A key with nothing behind it says nothing.

                | key | meaning |
                |---|---|
                """.formatted(ConfigurationSchema.ADDRESS));
        for (ConfigKey key : ConfigKey.values()) {
            page.append("| `")
                    .append(key.word())
                    .append("` | ")
                    .append(key.description())
                    .append(" |\n");
        }
        page.append("""

                ## Patterns

                `include`, `exclude`, `templates`, `planned` and `files` take a pattern or a list of patterns, read as `.gitignore`
                reads them: `*` and `?` stay within a folder, `**` crosses folders, `[a-z]` is one character, `{a,b}` either text.
                A pattern without a slash matches at any depth; what matches a folder matches everything below it. Case counts,
                but not under `planned`. A pattern has at most 1,000 characters and is matched in a time that grows with the
                product of its length and that of the path, never faster. One that begins with `!` is refused: nothing takes
                an exclusion back.

                A file that is not checked is still a target of links.

                ## Layers

                Each of what `extends` names lies below the file that names it; of several the later is the higher. Rules are merged
                value by value, the severity and each option by itself: the higher layer wins. Lists grow from the lowest layer
                to the highest, and nothing takes an entry back. Overrides come last; they change what all layers together say.

                Only files of the vault whose names end in `.yaml` or `.yml` can be extended, by their path from the extending
                file. Addresses, absolute paths and whatever leads out of the vault are refused, also through symbolic links;
                so are cycles, chains of more than 10 and more than 20 layers in all.

                Obsidian's own settings are read, too: template folders (of the core plugin, of Templater and QuickAdd). Settings
                that say how Obsidian writes new links, and which files its search leaves out, change nothing here.

                ## Presets
                """);
        for (String preset : Presets.NAMES) {
            NoteText text = Presets.text(preset).text();
            page.append("\n### ").append(preset).append("\n\n```yaml\n");
            page.append(text.slice(0, text.length()).strip()).append("\n```\n");
        }
        page.append("\n## Rules and their options\n\nSeverities are `off`, `info`, `warning` and `error`.\n\n");
        page.append("| rule | option | default | meaning |\n|---|---|---|---|\n");
        for (Rule rule : rules) {
            String id = rule.info().id().value();
            page.append("| [").append(id).append("](rules/").append(id).append(".md) | | ");
            page.append(rule.info().severity().map(Severity::word).orElse("off"))
                    .append(" | ");
            page.append(rule.info().summary()).append(" |\n");
            for (RuleOption option : RuleOption.of(rule.info())) {
                page.append("| | `").append(option.name()).append("` | `");
                page.append(option.defaultValue()).append("` | ");
                page.append(option.description()).append(" |\n");
            }
        }
        return page.toString();
    }
}
