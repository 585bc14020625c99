package io.github.vaultvet.cli;

import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.inspect.NamedFile;
import io.github.vaultvet.text.VaultPath;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A note that an option names: a path from the current folder or from the vault's root, or a name as in a link. */
final class NamedNote {

    private final String typed;
    private final Path currentFolder;
    private final Optional<Path> path;

    NamedNote(String typed, Path currentFolder) throws UsageException {
        if (typed.isEmpty()) {
            throw new UsageException("the name of a note is empty, perhaps from a variable that is not set");
        }
        this.typed = typed;
        this.currentFolder = currentFolder;
        this.path = existing(typed, currentFolder);
    }

    /** The vault that was given; else the one around the note, if it is a path; else the one around the current folder. */
    FoundVault vault(List<Path> given) throws VaultException {
        return VaultFinder.find(given.isEmpty() && path.isPresent() ? List.of(path.get()) : given, currentFolder);
    }

    /** The note in its vault. */
    VaultPath in(FoundVault vault, VaultReader reader) throws VaultException {
        Optional<String> inside =
                path.isPresent() ? VaultFinder.pathIn(vault, path.get(), currentFolder) : Optional.empty();
        return NamedFile.find(inside.orElse(typed), reader);
    }

    private static Optional<Path> existing(String typed, Path currentFolder) {
        try {
            Path path = Path.of(typed);
            return Files.isRegularFile(currentFolder.resolve(path)) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
