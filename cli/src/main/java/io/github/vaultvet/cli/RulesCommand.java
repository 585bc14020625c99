package io.github.vaultvet.cli;

import io.github.vaultvet.report.OutputFormat;
import io.github.vaultvet.report.RuleJson;
import io.github.vaultvet.report.RuleText;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import java.util.List;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code vaultvet rules}: lists what can be checked. */
final class RulesCommand implements Command {

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public Options options() {
        Options options = new Options().add(Option.choice("--format", OutputFormat.TEXT, "The list's format."));
        return options;
    }

    @Override
    public void describe(UsageMessageSpec usage) {
        usage.description("Lists all rules with their default severities.");
    }

    @Override
    public ExitCode run(Typed arguments, Surroundings surroundings) throws UsageException {
        OutputFormat format = Arguments.choice(arguments, "--format", OutputFormat.class);
        List<Rule> rules = RuleCatalog.load().rules();
        Output output = new Output(surroundings);
        return switch (format) {
            case TEXT -> output.write(out -> RuleText.list(rules, "vaultvet explain RULE", out), ExitCode.CLEAN);
            case JSON -> output.in(OutputSyntax.JSON).write(out -> RuleJson.write(rules, out), ExitCode.CLEAN);
        };
    }
}
