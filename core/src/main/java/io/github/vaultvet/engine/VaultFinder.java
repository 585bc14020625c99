package io.github.vaultvet.engine;

import io.github.vaultvet.text.VaultPath;
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

    private static final List<String> MARKERS = List.of(".obsidian", ConfigFile.NAMES.get(0), ConfigFile.NAMES.get(1));

    private final Path current;

    private VaultFinder(Path current) {
        this.current = current;
    }

    /** A folder and why it is a vault. */
    private record Root(Path folder, String reason) {}

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
     * Finds the vault that a note belongs to, which need not be there yet; the note is what is selected.
     *
     * @param vault the vault, if the user has named it
     * @param note from the current folder
     * @throws VaultException if no such note can be in the vault
     */
    public static FoundVault findAround(List<Path> vault, Path note, Path currentFolder) throws VaultException {
        try {
            VaultFinder finder = new VaultFinder(currentFolder.toRealPath());
            return finder.findAround(vault, note);
        } catch (IOException e) {
            throw new VaultException("the current folder cannot be read: " + Reasons.of(e));
        }
    }

    private FoundVault findAround(List<Path> vault, Path note) throws VaultException {
        Path place = placeOf(note);
        @Nullable Path parent = place.getParent();
        Path folder = parent == null ? place : parent;
        Root root;
        if (vault.isEmpty()) {
            root = aroundBuffer(folder, note);
        } else {
            FoundVault named = find(vault);
            if (!named.selected().isEmpty()) {
                throw new VaultException("beside --stdin-filename, PATHS can name nothing but the vault");
            }
            root = new Root(named.root(), named.reason());
        }
        if (!place.startsWith(root.folder())) {
            throw new VaultException("\"" + note + "\" is not in the vault \"" + shown(root.folder()) + "\"");
        }
        String path = vaultPath(root.folder(), place);
        if (path.isEmpty() || Files.isDirectory(place) || !VaultPath.of(path).holdsLinks()) {
            throw new VaultException("\"" + note + "\" is not the name of a note, canvas or base");
        }
        if (path.startsWith(".") || path.contains("/.")) {
            throw new VaultException("\"" + note + "\" is hidden from Obsidian, and no part of the vault");
        }
        return new FoundVault(root.folder(), shown(root.folder()), root.reason(), List.of(path));
    }

    /** An editor asks about any Markdown file: a folder that nothing marks as a vault, such as a home, is not searched. */
    private Root aroundBuffer(Path folder, Path note) throws VaultException {
        Optional<Root> found = marked(folder).or(() -> repository(folder));
        if (found.isEmpty() && !folder.startsWith(current)) {
            throw new VaultException(
                    "\"" + note + "\" is in no vault; name the vault's folder as well, or make a vaultvet.yaml in it");
        }
        return found.orElse(new Root(current, "the current folder"));
    }

    /** The real path of a file of which only some folder around it need exist; a link stays a link. */
    private Path placeOf(Path file) throws VaultException {
        Path absolute = current.resolve(file).toAbsolutePath().normalize();
        @Nullable Path folder = absolute.getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        try {
            Path place = folder == null ? absolute : folder.toRealPath().resolve(folder.relativize(absolute));
            // The name as it is spelled where case does not matter.
            return Files.exists(place, LinkOption.NOFOLLOW_LINKS) ? place.toRealPath(LinkOption.NOFOLLOW_LINKS) : place;
        } catch (IOException e) {
            throw new VaultException("\"" + file + "\" cannot be read: " + Reasons.of(e));
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
            return real.startsWith(vault.root()) ? Optional.of(vaultPath(vault.root(), real)) : Optional.empty();
        } catch (IOException e) {
            throw new VaultException("the current folder cannot be read: " + Reasons.of(e));
        }
    }

    private FoundVault find(List<Path> given) throws VaultException {
        List<Argument> arguments = new ArrayList<>();
        for (Path path : given) {
            arguments.add(argument(path));
        }
        Root root = root(arguments);
        List<String> selected = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument.real().equals(root.folder())) {
                // The whole vault, whatever else was named.
                return new FoundVault(root.folder(), shown(root.folder()), root.reason(), List.of());
            }
            if (!argument.real().startsWith(root.folder())) {
                throw new VaultException("\"" + argument.given() + "\" is not in the vault \"" + shown(root.folder())
                        + "\": check one vault at a time");
            }
            selected.add(vaultPath(root.folder(), argument.real()));
        }
        return new FoundVault(root.folder(), shown(root.folder()), root.reason(), selected);
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

    private Root root(List<Argument> arguments) {
        if (arguments.isEmpty()) {
            return marked(current).or(() -> repository(current)).orElse(new Root(current, "the current folder"));
        }
        Argument first = arguments.get(0);
        Path start = folder(first);
        Optional<Root> marked = marked(start);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (arguments.size() == 1 && first.folder()) {
            return new Root(start, "the folder given");
        }
        return repository(start)
                .orElse(
                        start.startsWith(current)
                                ? new Root(current, "the current folder")
                                : new Root(start, "the folder of the first path given"));
    }

    private static Path folder(Argument argument) {
        @Nullable Path parent = argument.real().getParent();
        return argument.folder() || parent == null ? argument.real() : parent;
    }

    private static Optional<Root> marked(Path start) {
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            for (String marker : MARKERS) {
                if (Files.exists(folder.resolve(marker), LinkOption.NOFOLLOW_LINKS)) {
                    return Optional.of(new Root(folder, "holds " + marker));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Root> repository(Path start) {
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new Root(folder, "the root of the Git repository"));
            }
        }
        return Optional.empty();
    }

    /** The folder seen from the current one, so that no report holds a path of this computer only. */
    private String shown(Path folder) {
        String relative = vaultPath(current, folder);
        return relative.isEmpty() ? "." : relative;
    }

    private static String vaultPath(Path from, Path to) {
        FileNames names = new FileNames(from);
        List<String> segments = new ArrayList<>();
        Path reached = from;
        for (Path segment : from.relativize(to)) {
            reached = reached.resolve(segment);
            segments.add(
                    names.isExact(segment.toString())
                            ? segment.toString()
                            : FileNames.read(reached).text());
        }
        return String.join("/", segments);
    }
}
