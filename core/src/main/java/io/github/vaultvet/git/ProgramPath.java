package io.github.vaultvet.git;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The path on which programs are looked for. */
final class ProgramPath {

    private ProgramPath() {}

    /**
     * Finds a program outside of a folder.
     *
     * @param names it may have, in order of preference
     */
    static Optional<Path> find(List<String> names, Path folder, Map<String, String> environment) {
        for (String entry : path(environment).split(separator(folder), -1)) {
            for (String name : names) {
                Optional<Path> program = program(entry, name).filter(found -> !found.startsWith(folder));
                if (program.isPresent()) {
                    return program;
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
}
