package io.github.vaultvet.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The Git program. It is only ever asked to read, by commands that take no notice of a user's aliases and display
 * settings, in an environment of our own making. Nothing that a repository's configuration names is run, and nothing
 * reaches the network, not even where a partial clone lacks an object.
 */
public final class GitProgram {

    /** Before each command. Where a repository could name a program, it is told that there is none. */
    private static final List<String> SAFELY = List.of(
            "--no-pager",
            "--no-replace-objects",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "core.sshCommand=false",
            "-c",
            "core.alternateRefsCommand=",
            "-c",
            "core.quotePath=false",
            "-c",
            "credential.helper=",
            "-c",
            "diff.external=",
            "-c",
            "log.showSignature=false",
            "-c",
            "maintenance.auto=false",
            "-c",
            "protocol.allow=never",
            "-c",
            "safe.bareRepository=explicit",
            "-c",
            "submodule.recurse=false");

    /** What Git needs to find itself, and the user's own settings, which say whose repositories are safe. */
    private static final List<String> KEPT = List.of(
            "PATH",
            "HOME",
            "XDG_CONFIG_HOME",
            "LD_LIBRARY_PATH",
            "SYSTEMROOT",
            "USERPROFILE",
            "HOMEDRIVE",
            "HOMEPATH",
            "APPDATA",
            "PROGRAMDATA",
            "TEMP",
            "TMP");

    private static final Map<String, String> OURS = Map.of(
            "GIT_ALLOW_PROTOCOL", "none",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_PAGER", "cat",
            "GIT_TERMINAL_PROMPT", "0",
            "LC_ALL", "C");

    private final Path program;
    private final Path folder;
    private final Map<String, String> environment;
    private final Told told;

    private GitProgram(Path program, Path folder, Map<String, String> environment, Told told) {
        this.program = program;
        this.folder = folder;
        this.environment = environment;
        this.told = told;
    }

    /** Variables, settings in place of those of the repository, and how long there is for all of it. */
    private record Told(Map<String, String> variables, List<String> settings, Patience patience) {}

    /** Why it was given up; empty if it was not. */
    public Optional<GivenUp> givenUp() {
        return told.patience().over();
    }

    /** The same, told these variables as well. */
    GitProgram telling(Map<String, String> variables) {
        return new GitProgram(program, folder, environment, new Told(variables, told.settings(), told.patience()));
    }

    /** The same with settings, as in {@code core.pager=cat}, in place of what the configuration says. */
    GitProgram setting(List<String> settings) {
        return new GitProgram(program, folder, environment, new Told(told.variables(), settings, told.patience()));
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
        List<String> names = List.of("git", "git.exe");
        for (String entry : path(environment).split(separator(folder), -1)) {
            for (String name : names) {
                Optional<Path> program = program(entry, name).filter(found -> !found.startsWith(folder));
                if (program.isPresent()) {
                    Told nothing = new Told(Map.of(), List.of(), new Patience());
                    return Optional.of(new GitProgram(program.get(), folder, environment, nothing));
                }
            }
        }
        return Optional.empty();
    }

    private static String path(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable -> variable.getKey().equalsIgnoreCase("PATH"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String separator(Path folder) {
        return folder.getFileSystem().getSeparator().equals("/") ? ":" : ";";
    }

    private static Optional<Path> program(String entry, String name) {
        try {
            Path found = Path.of(entry).resolve(name);
            return found.isAbsolute() && Files.isRegularFile(found) && Files.isExecutable(found)
                    ? Optional.of(found)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
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
        Process process = builder(List.of(arguments)).start();
        return new GitTalk(process, told.patience().outputOf(List.of(process)));
    }

    /** Runs commands that read each from the one before; whether all came to a good end. */
    public boolean pipe(List<List<String>> commands, Reader reader) {
        if (givenUp().isPresent()) {
            return false;
        }
        List<ProcessBuilder> builders = new ArrayList<>();
        for (List<String> command : commands) {
            builders.add(builder(command));
        }
        List<Process> processes = List.of();
        try {
            processes = ProcessBuilder.startPipeline(builders);
            processes.get(0).getOutputStream().close();
            try (InputStream output = told.patience().outputOf(processes)) {
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

    private ProcessBuilder builder(List<String> command) {
        List<String> line = new ArrayList<>(List.of(program.toString(), "-C", folder.toString()));
        line.addAll(SAFELY);
        for (String setting : told.settings()) {
            line.addAll(List.of("-c", setting));
        }
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (KEPT.stream().anyMatch(variable.getKey()::equalsIgnoreCase)) {
                builder.environment().put(variable.getKey(), variable.getValue());
            }
        }
        builder.environment().putAll(OURS);
        builder.environment().putAll(told.variables());
        return builder;
    }

    private static boolean haveEndedWell(List<Process> processes) throws InterruptedException {
        boolean well = true;
        for (Process process : processes) {
            well &= process.waitFor(Patience.TO_END.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        }
        return well;
    }
}
