package io.github.vaultvet.engine;

import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the vault that a note in an editor belongs to. The note need not be on disk yet. */
public final class BufferFinder {

    private final Path current;

    private BufferFinder(Path current) {
        this.current = current;
    }

    /**
     * Finds the vault; the note is what is selected.
     *
     * @param vault the vault, if the user has named it
     * @param note from the current folder
     * @throws VaultException if no such note can be in the vault
     */
    public static FoundVault find(List<Path> vault, Path note, Path currentFolder) throws VaultException {
        try {
            return new BufferFinder(currentFolder.toRealPath()).find(vault, note);
        } catch (IOException e) {
            throw new VaultException("the current folder cannot be read: " + Reasons.of(e));
        }
    }

    private FoundVault find(List<Path> vault, Path note) throws VaultException {
        Path place = placeOf(note);
        VaultRoot root = vault.isEmpty() ? around(place, note) : named(vault);
        if (!place.startsWith(root.folder())) {
            throw new VaultException("\"" + note + "\" is not in the vault \"" + root.shownFrom(current) + "\"");
        }
        String path = FileNames.path(root.folder(), place);
        if (path.isEmpty() || Files.isDirectory(place) || !VaultPath.of(path).holdsLinks()) {
            throw new VaultException("\"" + note + "\" is not the name of a note, canvas or base");
        }
        if (path.startsWith(".") || path.contains("/.")) {
            throw new VaultException("\"" + note + "\" is hidden from Obsidian, and no part of the vault");
        }
        return root.selecting(List.of(path), current);
    }

    private VaultRoot named(List<Path> vault) throws VaultException {
        FoundVault named = VaultFinder.find(vault, current);
        if (!named.selected().isEmpty()) {
            throw new VaultException("beside --stdin-filename, PATHS can name nothing but the vault");
        }
        return new VaultRoot(named.root(), named.reason());
    }

    /** An editor asks about any Markdown file: a folder that nothing marks as a vault, such as a home, is not searched. */
    private VaultRoot around(Path place, Path note) throws VaultException {
        @Nullable Path parent = place.getParent();
        Path folder = parent == null ? place : parent;
        Optional<VaultRoot> found = VaultRoot.marked(folder).or(() -> VaultRoot.repository(folder));
        if (found.isEmpty() && !folder.startsWith(current)) {
            throw new VaultException(
                    "\"" + note + "\" is in no vault; name the vault's folder as well, or make a vaultvet.yaml in it");
        }
        return found.orElse(VaultRoot.current(current));
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
}
