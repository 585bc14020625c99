package io.github.vaultvet.cli;

import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.report.RuleText;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code vaultvet explain RULE}: says what a rule finds and why that matters. */
final class ExplainCommand implements Command {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().addPositional(Arguments.one("RULE", "A rule, as in the report."));
        spec.usageMessage()
                .description("Explains a rule: what it finds, why that matters, its options and how to mend it.")
                .footer("", "Example:", "  vaultvet explain broken-link");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings) throws UsageException {
        Rule rule = find(Arguments.one(arguments), RuleCatalog.load());
        return new Output(surroundings).write(out -> RuleText.explain(rule.info(), out), ExitCode.CLEAN);
    }

    private static Rule find(String typed, RuleCatalog catalog) throws UsageException {
        List<String> names = new ArrayList<>();
        for (Rule rule : catalog.rules()) {
            if (rule.info().id().value().equals(typed)
                    || rule.info().formerIds().stream()
                            .anyMatch(id -> id.value().equals(typed))) {
                return rule;
            }
            names.add(rule.info().id().value());
        }
        throw new UsageException("there is no rule \"" + typed + "\""
                + NearestNames.nearest(typed, names)
                        .map(name -> "; did you mean \"" + name + "\"?")
                        .orElse("; vaultvet rules lists them"));
    }
}
