package io.github.vaultvet.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Everything outside of the program that a command may use.
 *
 * @param in where a note may come from
 * @param out where reports go, as UTF-8
 * @param err where all else goes, as UTF-8
 * @param environment the environment's variables
 * @param currentFolder where relative paths begin
 * @param terminals which of the two are terminals
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        Path currentFolder,
        Terminals terminals) {

    /** A variable; empty text if it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Whether the output goes into the log of a build service that reads commands from it. */
    boolean isBuildLog() {
        return !variable("GITHUB_ACTIONS").isEmpty() || !variable("TF_BUILD").isEmpty();
    }

    /** The same with messages that a build service reads no commands from. */
    Surroundings withoutCommandsInMessages() {
        PrintStream messages =
                new PrintStream(new BuildLogStream(err, OutputSyntax.TEXT), true, StandardCharsets.UTF_8);
        return new Surroundings(in, out, messages, environment, currentFolder, terminals);
    }

    /** The same for work that shows nothing on a terminal. */
    Surroundings withoutTerminals() {
        return new Surroundings(in, out, err, environment, currentFolder, Terminals.NONE);
    }
}
