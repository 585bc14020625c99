package io.github.vaultvet.documentation;

import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.RuleOption;
import java.util.List;
import java.util.stream.Collectors;

/** The page of a rule and its row in the table of all rules, made of what the rule says about itself. */
final class RulePage {

    private RulePage() {}

    static String page(RuleInfo<?> info) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(info.id()).append("\n\n");
        page.append(info.summary()).append(".\n\n");
        page.append("Default: ").append(severity(info)).append(". Fix: ").append(fix(info.fixKind()));
        page.append(". Since: ").append(info.since()).append(".\n\n");
        page.append("## Why\n\n").append(info.reason().strip()).append("\n");
        if (!info.bad().isEmpty()) {
            page.append("\n## Example\n\nReported:\n\n").append(fenced(info.bad()));
            page.append("\nNot reported:\n\n").append(fenced(info.good()));
        }
        page.append(options(info));
        page.append("\n## Configure\n\nIn `vaultvet.yaml`; severities are `error`, `warning`, `info` and `off`:\n\n");
        page.append("```yaml\nrules:\n").append(setting(info)).append("```\n");
        return page.toString();
    }

    /** A Markdown table of all rules; links are relative to the folder that holds {@code folder}. */
    static String table(List<Rule> rules, String folder) {
        return rules.stream()
                .map(Rule::info)
                .map(info -> "| [" + info.id() + "](" + folder + info.id() + ".md) | " + severity(info) + " | "
                        + fix(info.fixKind()) + " | " + info.summary() + " |\n")
                .collect(Collectors.joining("", "| rule | default | fix | what is wrong |\n|---|---|---|---|\n", ""));
    }

    private static String severity(RuleInfo<?> info) {
        return info.severity().map(Severity::word).orElse("off");
    }

    private static String fix(FixKind kind) {
        return switch (kind) {
            case NEVER -> "never";
            case SOMETIMES -> "sometimes";
            case ALWAYS -> "always";
        };
    }

    private static String options(RuleInfo<?> info) {
        if (RuleOption.of(info).isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder("\n## Options\n\n| option | default | meaning |\n|---|---|---|\n");
        for (RuleOption option : RuleOption.of(info)) {
            table.append("| `").append(option.name()).append("` | `");
            table.append(option.defaultValue()).append("` | ");
            table.append(option.description()).append(" |\n");
        }
        return table.toString();
    }

    /** A setting that changes something: the other of on and off, or the options as they are. */
    private static String setting(RuleInfo<?> info) {
        String name = "  " + info.id() + ":";
        if (RuleOption.of(info).isEmpty()) {
            return name + (info.severity().isPresent() ? " off\n" : " warning\n");
        }
        StringBuilder setting = new StringBuilder(name).append("\n    severity: ");
        setting.append(info.severity().map(Severity::word).orElse("warning")).append('\n');
        for (RuleOption option : RuleOption.of(info)) {
            setting.append("    ").append(option.name()).append(": ");
            setting.append(option.defaultValue()).append('\n');
        }
        return setting.toString();
    }

    /** A fence that is longer than any in the text. */
    private static String fenced(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "markdown\n" + text.stripTrailing() + "\n" + fence + "\n";
    }
}
