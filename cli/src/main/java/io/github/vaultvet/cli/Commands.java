package io.github.vaultvet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands, and how they are typed. */
final class Commands {

    static final String PROGRAM = "vaultvet";

    private static final List<Command> ALL = List.of(
            new BaselineCommand(),
            new CheckCommand(),
            new CompletionCommand(),
            new ConfigCommand(),
            new ExplainCommand(),
            new InitCommand(),
            new InspectCommand(),
            new InstallHookCommand(),
            new LinksCommand(),
            new RulesCommand());

    private Commands() {}

    static Optional<Command> named(String name) {
        for (Command command : ALL) {
            if (command.name().equals(name)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    /** The whole program with the options of all commands. */
    static CommandSpec model() {
        CommandSpec program = program();
        ALL.forEach(command -> add(command, program));
        return program;
    }

    /** The options of the command that is asked for only, since building them all takes longer than checking a note. */
    static CommandSpec model(String... arguments) {
        Optional<Command> asked = arguments.length > 0 ? named(arguments[0]) : Optional.empty();
        if (asked.isEmpty()) {
            return model();
        }
        CommandSpec program = program();
        add(asked.get(), program);
        return program;
    }

    private static CommandSpec program() {
        CommandSpec program = CommandSpec.create()
                .name(PROGRAM)
                .addOption(ParserModel.help())
                .addOption(OptionSpec.builder("--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        program.usageMessage()
                .description("Vets an Obsidian vault: every link, every property, every time stamp.")
                .commandListHeading("%nCommands:%n")
                .footer("", "vaultvet COMMAND --help says more about a command.");
        return program;
    }

    private static void add(Command command, CommandSpec program) {
        program.addSubcommand(command.name(), withExitCodes(ParserModel.of(command)));
    }

    private static CommandSpec withExitCodes(CommandSpec spec) {
        List<String> footer = new ArrayList<>(List.of(spec.usageMessage().footer()));
        footer.add("");
        footer.add("Exit codes:");
        for (ExitCode code : ExitCode.values()) {
            footer.add("  " + code.number() + "  " + code.meaning());
        }
        spec.usageMessage().footer(footer.toArray(new String[0]));
        return spec.addOption(ParserModel.help());
    }
}
