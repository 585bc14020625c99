package io.github.vaultvet.cli;

import io.github.vaultvet.engine.Changes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be checked.
 *
 * @param typed the arguments as typed
 * @param paths the same as paths
 * @param staged whether only what is staged is checked
 * @param since the commit from which on changes are checked
 * @param buffer the note that comes from standard input
 */
record SelectionOptions(
        List<String> typed, List<Path> paths, boolean staged, Optional<String> since, Optional<Path> buffer) {

    private static final String SINCE = "--since";
    private static final String STAGED = "--staged";
    private static final String STDIN_FILENAME = "--stdin-filename";

    SelectionOptions {
        typed = List.copyOf(typed);
        paths = List.copyOf(paths);
    }

    static void declare(Options options) {
        options.several(
                "PATHS",
                "A vault, or notes and folders of one vault. Without any: the vault around the current folder.");
        options.group(
                "Selection:",
                Option.text(
                        SINCE,
                        "COMMIT",
                        "Check the notes that have changed since this branch left COMMIT, and what the changes break."),
                Option.flag(
                        STAGED,
                        "Check the next commit as Git's index holds it: the notes it changes, and what it breaks."),
                Option.text(STDIN_FILENAME, "NOTE", "Check the note on standard input as if it were saved as NOTE."));
    }

    static SelectionOptions of(Typed arguments) throws UsageException {
        List<String> typed = arguments.operands();
        Optional<String> since = arguments.value(SINCE);
        Optional<String> buffer = arguments.value(STDIN_FILENAME);
        boolean staged = arguments.has(STAGED);
        if (buffer.isPresent() && (staged || since.isPresent())) {
            throw new UsageException(STDIN_FILENAME + " checks what is not saved yet, so that " + STAGED + " and "
                    + SINCE + " do not go with it");
        }
        Optional<Path> path = buffer.isPresent()
                ? Optional.of(Arguments.paths(List.of(buffer.get())).get(0))
                : Optional.empty();
        return new SelectionOptions(typed, Arguments.paths(typed), staged, since, path);
    }

    /** The changes to check; empty if it does not matter what has changed. */
    Optional<Changes> changes(Surroundings surroundings) {
        return staged || since.isPresent()
                ? Optional.of(new Changes(since, staged, surroundings.currentFolder(), surroundings.environment()))
                : Optional.empty();
    }
}
