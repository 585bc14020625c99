package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.RuleOption;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Describes rules for people. */
public final class RuleText {

    private static final String OFF = "off";

    private RuleText() {}

    /**
     * One line a rule, in the order given.
     *
     * @param more how to learn more about one of them
     */
    public static void list(List<Rule> rules, String more, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        int width = rules.stream()
                .mapToInt(rule -> rule.info().id().value().length())
                .max()
                .orElse(0);
        for (Rule rule : rules) {
            RuleInfo<?> info = rule.info();
            lines.add(padded(severity(info), 9) + padded(info.id().value(), width + 2) + info.summary());
        }
        lines.add("");
        lines.add("More about one of them: " + more);
        lines.flush();
    }

    /** All about one rule. */
    public static void explain(RuleInfo<?> info, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        lines.add(info.id() + " (" + severity(info) + " by default)");
        lines.add("");
        lines.add(info.summary() + ".");
        block(lines, "", info.reason(), "");
        options(lines, RuleOption.of(info));
        block(lines, "Reported:", info.bad(), "    ");
        block(lines, "Not reported:", info.good(), "    ");
        lines.add("");
        lines.add(
                switch (info.fixKind()) {
                    case NEVER -> "How to mend it is for you to decide.";
                    case SOMETIMES -> "The finding says what to write instead where that is certain.";
                    case ALWAYS -> "The finding always says what to write instead.";
                });
        lines.add("");
        lines.add("In vaultvet.yaml:");
        for (String line : configuration(info)) {
            lines.add("    " + line);
        }
        lines.flush();
    }

    private static void block(Lines lines, String title, String text, String indent) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        lines.add("");
        if (!title.isEmpty()) {
            lines.add(title);
        }
        for (String line : text.split("\n", -1)) {
            lines.add(indent + Escaper.console(line));
        }
    }

    private static void options(Lines lines, List<RuleOption> options) throws IOException {
        if (options.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Options:");
        for (RuleOption option : options) {
            String choices = option.choices().isEmpty() ? "" : "   (" + String.join(", ", option.choices()) + ")";
            lines.add("  " + option.name() + " = " + option.defaultValue() + choices);
            lines.add("      " + option.description());
        }
    }

    private static List<String> configuration(RuleInfo<?> info) {
        String severity = info.severity().isEmpty() ? Severity.WARNING.word() : OFF;
        List<RuleOption> options = RuleOption.of(info);
        if (options.isEmpty()) {
            return List.of("rules:", "  " + info.id() + ": " + severity + othersThan(severity));
        }
        RuleOption first = options.get(0);
        return List.of(
                "rules:",
                "  " + info.id() + ":",
                "    severity: " + severity(info) + othersThan(severity(info)),
                "    " + first.name() + ": " + first.defaultValue());
    }

    private static String othersThan(String severity) {
        List<String> words = new ArrayList<>();
        for (Severity other : Severity.values()) {
            words.add(other.word());
        }
        words.add(OFF);
        words.remove(severity);
        return "   # or " + String.join(", ", words);
    }

    static String severity(RuleInfo<?> info) {
        return info.severity().map(Severity::word).orElse(OFF);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
