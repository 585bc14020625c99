package io.github.vaultvet.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The Git program. It is only ever asked to read, by {@link GitCommands} that run nothing and reach nothing, and given up
 * if it does not answer.
 */
public final class GitProgram {

    private final GitCommands commands;
    private final Patience patience;

    private GitProgram(GitCommands commands, Patience patience) {
        this.commands = commands;
        this.patience = patience;
    }

    /** Why it was given up; empty if it was not. */
    public Optional<GivenUp> givenUp() {
        return patience.over();
    }

    /** The same, told these variables as well. */
    GitProgram telling(Map<String, String> variables) {
        return new GitProgram(commands.telling(variables), patience);
    }

    /** The same with settings, as in {@code core.pager=cat}, in place of what the configuration says. */
    GitProgram setting(List<String> settings) {
        return new GitProgram(commands.setting(settings), patience);
    }

    /** Takes in what the program prints. */
    @FunctionalInterface
    public interface Reader {
        void read(InputStream output) throws IOException;
    }

    /**
     * Finds the program on the path, for questions about a folder. A program that lies in that folder, or where only
     * the current folder decides, is none: it may have come with the vault.
     */
    public static Optional<GitProgram> find(Path folder, Map<String, String> environment) {
        return ProgramPath.find(List.of("git", "git.exe"), folder, environment)
                .map(program -> new GitProgram(new GitCommands(program, folder, environment), new Patience()));
    }

    /** What the program prints; empty if it cannot or will not answer. */
    public Optional<String> answer(String... arguments) {
        StringBuilder answer = new StringBuilder();
        boolean answered = pipe(
                List.of(List.of(arguments)),
                output -> answer.append(new String(output.readAllBytes(), StandardCharsets.UTF_8)));
        return answered ? Optional.of(answer.toString()) : Optional.empty();
    }

    /** What the program makes of a line of input; empty if it cannot or will not answer. */
    public Optional<byte[]> answerTo(byte[] input, String... arguments) {
        try (GitTalk talk = talk(arguments)) {
            talk.say(input);
            return Optional.of(talk.rest());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Starts a command that answers as long as it is asked. */
    GitTalk talk(String... arguments) throws IOException {
        if (givenUp().isPresent()) {
            throw new IOException("Git does not answer");
        }
        Process process = commands.builder(List.of(arguments)).start();
        return new GitTalk(process, patience.outputOf(List.of(process)));
    }

    /** Runs commands that read each from the one before; whether all came to a good end. */
    public boolean pipe(List<List<String>> piped, Reader reader) {
        if (givenUp().isPresent()) {
            return false;
        }
        List<ProcessBuilder> builders = new ArrayList<>();
        for (List<String> command : piped) {
            builders.add(commands.builder(command));
        }
        List<Process> processes = List.of();
        try {
            processes = ProcessBuilder.startPipeline(builders);
            processes.get(0).getOutputStream().close();
            try (InputStream output = patience.outputOf(processes)) {
                reader.read(output);
            }
            return haveEndedWell(processes);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    private static boolean haveEndedWell(List<Process> processes) throws InterruptedException {
        boolean well = true;
        for (Process process : processes) {
            well &= process.waitFor(Patience.TO_END.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        }
        return well;
    }
}
