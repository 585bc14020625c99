package io.github.vaultvet.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How commands are put to Git: such that they take no notice of a user's aliases and display settings, in an environment of
 * our own making. Nothing that a repository's configuration names is run, and nothing reaches the network, not even where a
 * partial clone lacks an object.
 *
 * @param folder that they are about
 * @param environment of this program, of which little is passed on
 * @param variables of the environment in addition
 * @param settings in place of those of the repository
 */
record GitCommands(
        Path program,
        Path folder,
        Map<String, String> environment,
        Map<String, String> variables,
        List<String> settings) {

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

    GitCommands(Path program, Path folder, Map<String, String> environment) {
        this(program, folder, environment, Map.of(), List.of());
    }

    /** The same, told these variables. */
    GitCommands telling(Map<String, String> told) {
        return new GitCommands(program, folder, environment, told, settings);
    }

    /** The same with settings, as in {@code core.pager=cat}, in place of what the configuration says. */
    GitCommands setting(List<String> set) {
        return new GitCommands(program, folder, environment, variables, set);
    }

    /** What starts a command; nobody hears what it complains of. */
    ProcessBuilder builder(List<String> command) {
        List<String> line = new ArrayList<>(List.of(program.toString(), "-C", folder.toString()));
        line.addAll(SAFELY);
        for (String setting : settings) {
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
        builder.environment().putAll(variables);
        return builder;
    }
}
