package io.github.vaultvet.cli;

import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code vaultvet completion}: writes the script by which a shell completes commands, options and their values. */
final class CompletionCommand implements Command {

    /** The shells that can be served. */
    private enum Shell {
        BASH,
        ZSH
    }

    private static final String SHELL = "SHELL";

    /** What picocli writes before it looks for the value of an option: nothing but its own proposals is left. */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    /**
     * What stands there instead. The shell itself completes names of files, which it quotes; picocli's own way would
     * run {@code $(...)} in the name of a note. And bash hands over {@code --format=js} as three words.
     */
    private static final String WORDS_AROUND_EQUALS = """
              if [[ "${curr_word}" == "=" ]]; then curr_word=""; COMP_WORDS[COMP_CWORD]=""; fi
              if [[ "${prev_word}" == "=" ]]; then prev_word=${COMP_WORDS[COMP_CWORD-2]}; fi
            """;

    /** So that zsh finds the file by its name in a folder of {@code fpath}, and completes at the first time, too. */
    private static final String ZSH_HEADER = "#compdef vaultvet\n";

    private static final String ZSH_FOOTER = """

            if [[ "${funcstack[1]}" == "_vaultvet" ]]; then _bash_complete -o default -F _complete_vaultvet; fi
            """;

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public Options options() {
        Options options = new Options().one(SHELL, Arguments.words(Shell.class), "The shell: bash or zsh.");
        return options;
    }

    @Override
    public void describe(UsageMessageSpec usage) {
        usage.description("Writes a script for a shell, which then completes commands, options, values and rules.")
                .footer(
                        "",
                        "Examples:",
                        "  source <(vaultvet completion bash)   in ~/.bashrc",
                        "  source <(vaultvet completion zsh)    in ~/.zshrc");
    }

    @Override
    public ExitCode run(Typed arguments, Surroundings surroundings) throws UsageException {
        Shell shell = Arguments.word(SHELL, arguments.operands().get(0), Shell.class);
        byte[] script = script(shell).getBytes(StandardCharsets.UTF_8);
        return new Output(surroundings).write(out -> out.write(script), ExitCode.CLEAN);
    }

    private static String script(Shell shell) {
        String script = AutoComplete.bash(Commands.PROGRAM, new CommandLine(Commands.model()))
                .replace(NO_FILES, WORDS_AROUND_EQUALS);
        return switch (shell) {
            case BASH -> script;
            case ZSH -> ZSH_HEADER + script + ZSH_FOOTER;
        };
    }
}
