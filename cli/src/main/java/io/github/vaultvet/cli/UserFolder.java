package io.github.vaultvet.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The folder in which this program may keep for its user what can be made again. */
final class UserFolder {

    private static final String NAME = "vaultvet";

    private UserFolder() {}

    /** Where the system wants it; the launcher looks in the same place on Unix. It need not exist. */
    static Optional<Path> of(Surroundings surroundings) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Optional<Path> folder = folder(surroundings.variable("XDG_CACHE_HOME"), "");
        if (folder.isEmpty() && system.startsWith("windows")) {
            folder = folder(surroundings.variable("LOCALAPPDATA"), "");
        } else if (folder.isEmpty()) {
            folder = folder(surroundings.variable("HOME"), system.startsWith("mac") ? "Library/Caches" : ".cache");
        }
        return folder.isPresent() ? Optional.of(folder.get().resolve(NAME)) : Optional.empty();
    }

    /** A relative path in a variable would mean another folder in each folder. */
    private static Optional<Path> folder(String variable, String below) {
        try {
            Path folder = Path.of(variable).resolve(below);
            return variable.isEmpty() || !folder.isAbsolute() ? Optional.empty() : Optional.of(folder);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
