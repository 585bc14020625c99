package io.github.vaultvet.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the vault that the user means.
 *
 * <p>The nearest folder that holds {@code .obsidian} or a configuration is the vault, and an argument selects notes in
 * it. Without such a folder the folder given is the vault; where files, several folders or nothing are given, it is the
 * root of the Git repository, else the current folder.
 */
public final class VaultFinder {

    private final Path current;

    private VaultFinder(Path current) {
        this.current = current;
    }

    /** A path that the user gave, and the real one. */
    private record Argument(Path given, Path real, boolean folder) {}

    /**
     * Finds the vault.
     *
     * @param arguments files and folders that the user gave; may be empty
     * @param currentFolder where relative arguments begin
     * @throws VaultException if an argument does not exist, or they lie in different vaults
     */
    public static FoundVault find(List<Path> arguments, Path currentFolder) throws VaultException {
        try {
            return new VaultFinder(currentFolder.toRealPath()).find(arguments);
        } catch (IOException e) {
            throw new VaultException("the current folder cannot be read: " + Reasons.of(e));
        }
    }

    /**
     * The path of a file from a vault's root; empty if there is no such file in the vault.
     *
     * @param file from the current folder
     */
    public static Optional<String> pathIn(FoundVault vault, Path file, Path currentFolder) throws VaultException {
        try {
            VaultFinder finder = new VaultFinder(currentFolder.toRealPath());
            if (!Files.isRegularFile(finder.current.resolve(file))) {
                return Optional.empty();
            }
            Path real = finder.argument(file).real();
            return real.startsWith(vault.root()) ? Optional.of(FileNames.path(vault.root(), real)) : Optional.empty();
        } catch (IOException e) {
            throw new VaultException("the current folder cannot be read: " + Reasons.of(e));
        }
    }

    private FoundVault find(List<Path> given) throws VaultException {
        List<Argument> arguments = new ArrayList<>();
        for (Path path : given) {
            arguments.add(argument(path));
        }
        VaultRoot root = root(arguments);
        List<String> selected = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument.real().equals(root.folder())) {
                // The whole vault, whatever else was named.
                return root.selecting(List.of(), current);
            }
            if (!argument.real().startsWith(root.folder())) {
                throw new VaultException("\"" + argument.given() + "\" is not in the vault \"" + root.shownFrom(current)
                        + "\": check one vault at a time");
            }
            selected.add(FileNames.path(root.folder(), argument.real()));
        }
        return root.selecting(selected, current);
    }

    private Argument argument(Path given) throws VaultException {
        Path path = current.resolve(given);
        try {
            if (Files.isDirectory(path)) {
                return new Argument(given, path.toRealPath(), true);
            }
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new VaultException("\"" + given + "\" does not exist");
            }
            // Not the real path of the file: a linked note is selected by its own name.
            Path absolute = path.toAbsolutePath().normalize();
            @Nullable Path parent = absolute.getParent();
            @Nullable Path name = absolute.getFileName();
            return parent == null || name == null
                    ? new Argument(given, absolute, true)
                    : new Argument(given, parent.toRealPath().resolve(name), false);
        } catch (IOException e) {
            throw new VaultException("\"" + given + "\" cannot be read: " + Reasons.of(e));
        }
    }

    private VaultRoot root(List<Argument> arguments) {
        if (arguments.isEmpty()) {
            return VaultRoot.marked(current)
                    .or(() -> VaultRoot.repository(current))
                    .orElse(VaultRoot.current(current));
        }
        Argument first = arguments.get(0);
        Path start = folder(first);
        Optional<VaultRoot> marked = VaultRoot.marked(start);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (arguments.size() == 1 && first.folder()) {
            return new VaultRoot(start, "the folder given");
        }
        return VaultRoot.repository(start)
                .orElse(
                        start.startsWith(current)
                                ? VaultRoot.current(current)
                                : new VaultRoot(start, "the folder of the first path given"));
    }

    private static Path folder(Argument argument) {
        @Nullable Path parent = argument.real().getParent();
        return argument.folder() || parent == null ? argument.real() : parent;
    }
}
