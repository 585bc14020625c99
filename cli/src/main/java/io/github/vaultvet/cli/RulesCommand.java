package io.github.vaultvet.cli;

import io.github.vaultvet.report.OutputFormat;
import io.github.vaultvet.report.RuleJson;
import io.github.vaultvet.report.RuleText;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code vaultvet rules}: lists what can be checked. */
final class RulesCommand implements Command {

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addOption(Arguments.choice("--format", OutputFormat.class, OutputFormat.TEXT, "The list's format."));
        spec.usageMessage().description("Lists all rules with their default severities.");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings) throws UsageException {
        OutputFormat format = Arguments.choice(arguments, "--format", OutputFormat.class);
        List<Rule> rules = RuleCatalog.load().rules();
        Output output = new Output(surroundings);
        return switch (format) {
            case TEXT -> output.write(out -> RuleText.list(rules, "vaultvet explain RULE", out), ExitCode.CLEAN);
            case JSON -> output.in(OutputSyntax.JSON).write(out -> RuleJson.write(rules, out), ExitCode.CLEAN);
        };
    }
}
