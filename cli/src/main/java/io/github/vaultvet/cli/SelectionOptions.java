package io.github.vaultvet.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What is to be checked.
 *
 * @param typed the arguments as typed
 * @param paths the same as paths
 */
record SelectionOptions(List<String> typed, List<Path> paths) {

    SelectionOptions {
        typed = List.copyOf(typed);
        paths = List.copyOf(paths);
    }

    static void declare(CommandSpec spec) {
        spec.addPositional(Arguments.several(
                "PATHS",
                "A vault, or notes and folders of one vault. Without any: the vault around the current folder."));
    }

    static SelectionOptions of(ParseResult arguments) throws UsageException {
        List<String> typed = Arguments.several(arguments);
        return new SelectionOptions(typed, Arguments.paths(typed));
    }
}
