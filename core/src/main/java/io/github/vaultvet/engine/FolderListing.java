package io.github.vaultvet.engine;

import io.github.vaultvet.text.TrueName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The entries of one folder and what each is.
 *
 * <p>Asking the system about each of 100,000 files costs more than listing them. So a name that ends like a file's is
 * taken for a file, as long as the folder's link count proves that all of its folders have been seen: on Unix a folder
 * has two links and one more for each folder in it. Where the count proves nothing, the system is asked. What is said about
 * a name is the same either way.
 */
final class FolderListing {

    private static final Set<String> VAULT_MARKERS = Set.of(".obsidian", "vaultvet.yaml", ".vaultvet.yaml");

    private final Path folder;
    private final FileNames names;
    private final List<Entry> entries;
    private final List<String> folders = new ArrayList<>();
    private int presumedFiles;
    private boolean holdsVault;
    private boolean plain = true;

    private FolderListing(Path folder, FileNames names, int size) {
        this.folder = folder;
        this.names = names;
        this.entries = new ArrayList<>(size);
    }

    /** What an entry is. */
    enum Kind {
        /** Everything that is no folder, also a pipe or a link that leads nowhere: its name can be linked to. */
        FILE,
        FOLDER,
        LINK_TO_FOLDER,
        /** Listed, and gone before it could be looked at. */
        GONE,
        REFUSED
    }

    /**
     * An entry of a folder.
     *
     * @param path as listed; the only path that is sure to open it
     * @param name its true name
     * @param exact whether the path may be built from the name again
     * @param utf8 whether the name's bytes are UTF-8
     * @param refusal why the system does not say what it is; empty if it does
     */
    record Entry(Path path, String name, boolean exact, boolean utf8, Kind kind, String refusal) {

        boolean isHidden() {
            return name.charAt(0) == '.';
        }

        private Entry as(Kind found, String reason) {
            return new Entry(path, name, exact, utf8, found, reason);
        }
    }

    /** What the listed paths of a folder are. */
    static FolderListing of(Path folder, List<Path> paths, FileNames names) {
        FolderListing listing = new FolderListing(folder, names, paths.size());
        for (Path path : paths) {
            listing.add(path);
        }
        if (listing.presumedFiles > 0 && listing.linkCount() != listing.folders.size() + 2) {
            listing.askAboutPresumedFiles();
        }
        return listing;
    }

    private void add(Path path) {
        Entry entry = entry(path);
        if (FileEndings.isFile(entry.name())) {
            presumedFiles++;
        } else {
            entry = classified(entry);
            addFolder(entry);
            plain &= entry.kind() == Kind.FILE || entry.kind() == Kind.FOLDER;
        }
        plain &= entry.exact();
        holdsVault |= VAULT_MARKERS.contains(entry.name());
        entries.add(entry);
    }

    private void addFolder(Entry entry) {
        if (entry.kind() == Kind.FOLDER) {
            folders.add(entry.name());
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** Whether nothing but files and folders is in it, whose names say all of them. */
    boolean isPlain() {
        return plain;
    }

    /** The names of the folders in it. */
    List<String> folders() {
        return folders;
    }

    /** A folder in a folder, known by its name. */
    static Entry folder(Path parent, String name) {
        return new Entry(parent.resolve(name), name, true, true, Kind.FOLDER, "");
    }

    /** Whether the folder is a vault: it holds what Obsidian or this program put at a vault's root. */
    boolean holdsVault() {
        return holdsVault;
    }

    private Entry entry(Path path) {
        String whole = path.toString();
        String name = whole.substring(whole.lastIndexOf(path.getFileSystem().getSeparator()) + 1);
        if (names.isExact(name)) {
            return new Entry(path, name, true, true, Kind.FILE, "");
        }
        TrueName trueName = FileNames.read(path);
        return new Entry(path, trueName.text(), false, trueName.utf8(), Kind.FILE, "");
    }

    /** The folder's number of hard links, 0 if the system does not count them. */
    private int linkCount() {
        try {
            Object links = Files.getAttribute(folder, "unix:nlink", LinkOption.NOFOLLOW_LINKS);
            return links instanceof Integer count ? count : 0;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return 0;
        }
    }

    private void askAboutPresumedFiles() {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (FileEndings.isFile(entry.name()) && Files.isDirectory(entry.path(), LinkOption.NOFOLLOW_LINKS)) {
                entries.set(i, entry.as(Kind.FOLDER, ""));
            }
        }
        folders.clear();
        entries.forEach(this::addFolder);
    }

    private Entry classified(Entry entry) {
        try {
            return entry.as(kindOf(entry.path()), "");
        } catch (NoSuchFileException e) {
            return entry.as(Kind.GONE, "");
        } catch (IOException e) {
            return entry.as(Kind.REFUSED, Reasons.of(e));
        }
    }

    private Kind kindOf(Path path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            // What it leads to depends on something else than the folder.
            plain = false;
            return Files.isDirectory(path) ? Kind.LINK_TO_FOLDER : Kind.FILE;
        }
        return attributes.isDirectory() ? Kind.FOLDER : Kind.FILE;
    }
}
