package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.engine.InternalErrorException;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.pattern.NearestNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command and turns whatever happens into an exit code and, if it is bad news, a sentence. */
final class Program {

    private static final String ISSUES = "https://github.com/vaultvet/vaultvet/issues";

    private final Surroundings surroundings;
    private final Messages messages;

    Program(Surroundings surroundings) {
        this.surroundings = surroundings.isBuildLog() ? surroundings.withoutCommandsInMessages() : surroundings;
        this.messages = new Messages(this.surroundings.err());
    }

    int run(String... arguments) {
        return exitCode(askingForHelp(arguments)).number();
    }

    /** {@code help check} is what git's users type for {@code check --help}. */
    private static String[] askingForHelp(String... arguments) {
        if (arguments.length == 0 || arguments.length > 2 || !arguments[0].equals("help")) {
            return arguments;
        }
        return arguments.length == 1 ? new String[] {"--help"} : new String[] {arguments[1], "--help"};
    }

    private ExitCode exitCode(String... arguments) {
        try {
            return dispatch(arguments);
        } catch (ParameterException e) {
            return refuse(sentence(e), e.getCommandLine().getCommandSpec().qualifiedName());
        } catch (UsageException e) {
            return refuse(String.valueOf(e.getMessage()), "vaultvet " + arguments[0]);
        } catch (VaultException e) {
            messages.print(String.valueOf(e.getMessage()));
            return ExitCode.REFUSED;
        } catch (ConfigException e) {
            messages.printMistakes(e);
            return ExitCode.REFUSED;
        } catch (OutOfMemoryError e) {
            messages.print("out of memory; allow more with VAULTVET_JAVA_OPTS=-Xmx2g");
            return ExitCode.REFUSED;
        } catch (RuntimeException | Error e) {
            return apologise(e);
        }
    }

    private ExitCode dispatch(String... arguments) throws UsageException, VaultException, ConfigException {
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            // Asked by scripts before each use: without the parser it takes half the time.
            return showVersion();
        }
        Optional<Command> command = arguments.length == 0 ? Optional.empty() : Commands.named(arguments[0]);
        if (command.isPresent()) {
            Options options = command.get().options();
            Optional<Typed> plain =
                    PlainArguments.read(options, List.of(arguments).subList(1, arguments.length));
            if (plain.isPresent()) {
                return command.get().run(plain.get(), surroundings);
            }
        }
        return parse(arguments);
    }

    private ExitCode parse(String... arguments) throws UsageException, VaultException, ConfigException {
        CommandLine program = new CommandLine(Commands.model(arguments));
        program.setExpandAtFiles(false);
        ParseResult parsed = program.parseArgs(arguments);
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (last.isUsageHelpRequested()) {
            return show(last.commandSpec().commandLine());
        }
        if (parsed.isVersionHelpRequested()) {
            return showVersion();
        }
        if (!parsed.hasSubcommand()) {
            surroundings.err().print(program.getUsageMessage(Ansi.OFF));
            return ExitCode.REFUSED;
        }
        Command command = Commands.named(last.commandSpec().name()).orElseThrow();
        return command.run(ParserModel.typed(command.options(), last), surroundings);
    }

    private ExitCode showVersion() {
        String line = "vaultvet " + Version.number() + "\n";
        return new Output(surroundings).write(out -> out.write(utf8(line)), ExitCode.CLEAN);
    }

    private ExitCode show(CommandLine command) {
        String help = command.getUsageMessage(Ansi.OFF);
        return new Output(surroundings).write(out -> out.write(utf8(help)), ExitCode.CLEAN);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ExitCode refuse(String sentence, String command) {
        messages.print(sentence + (sentence.endsWith("?") || sentence.endsWith(".") ? " See " : ". See ") + command
                + " --help");
        return ExitCode.REFUSED;
    }

    /** What picocli found wrong, in our words and with the name that was probably meant. */
    private static String sentence(ParameterException failure) {
        CommandSpec spec = failure.getCommandLine().getCommandSpec();
        if (failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String typed = unmatched.getUnmatched().get(0);
            boolean option = typed.startsWith("-");
            List<String> names = new ArrayList<>(
                    option ? spec.optionsMap().keySet() : spec.subcommands().keySet());
            String what = option
                    ? "unknown option"
                    : spec.subcommands().isEmpty() ? "superfluous argument" : "unknown command";
            int equals = typed.indexOf('=');
            String name = option && equals > 0 ? typed.substring(0, equals) : typed;
            String unknown = what + " \"" + name + "\"";
            if (option && (name.contains("/") || name.endsWith(".md"))) {
                return unknown + "; write \"./" + name + "\" if it is a path.";
            }
            return unknown
                    + NearestNames.nearest(name, names)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("");
        }
        if (failure instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing.getMissing().get(0) instanceof OptionSpec option
                    ? "the option " + option.longestName() + " needs a value: " + option.paramLabel()
                    : missing.getMissing().get(0).paramLabel() + " is missing";
        }
        return String.valueOf(failure.getMessage());
    }

    private ExitCode apologise(Throwable bug) {
        String what = bug instanceof InternalErrorException ? bug.getMessage() + ": " + bug.getCause() : bug.toString();
        messages.print("this is a mistake in vaultvet, not in your vault: " + what);
        messages.print("please report it at " + ISSUES + "; VAULTVET_STACKTRACE=1 shows where it happened");
        if (!surroundings.variable("VAULTVET_STACKTRACE").isEmpty()) {
            bug.printStackTrace(surroundings.err());
        }
        return ExitCode.BUG;
    }
}
