package io.github.vaultvet.engine;

import io.github.vaultvet.engine.cache.FolderMemory;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Lists the names of a vault (spec R3.1). Never follows a link to a folder, never opens a file, and survives whatever
 * it meets; what it leaves out becomes a notice or a problem.
 */
final class VaultWalker {

    private static final int DEEPEST = 256;
    private static final int DEEPEST_HIDDEN = 8;
    private static final int MOST_HIDDEN = 20_000;

    private final Path root;
    private final String shownRoot;
    private final FileNames names;
    private final Deque<WalkedFolder> folders = new ArrayDeque<>();
    private final List<WalkedFolder> hiddenFolders = new ArrayList<>();
    private final List<VaultPath> files = new ArrayList<>();
    private final List<VaultPath> foldersWithoutFiles = new ArrayList<>();
    private final List<String> hiddenFiles = new ArrayList<>();
    private final WalkRemarks remarks = new WalkRemarks();
    private final Map<VaultPath, Path> unspellable = new HashMap<>();
    private final FolderMemory memory;

    private VaultWalker(Path root, String shownRoot, FolderMemory memory) {
        this.root = root;
        this.shownRoot = shownRoot;
        this.memory = memory;
        this.names = new FileNames(root);
    }

    /**
     * Lists everything below a folder.
     *
     * @throws VaultException if the folder itself cannot be listed
     */
    static WalkedVault walk(Path root, String shownRoot) throws VaultException {
        return walk(realRoot(root, shownRoot), shownRoot, FolderMemory.none());
    }

    /**
     * The same, without listing folders that are known.
     *
     * @param realRoot as {@link #realRoot} has it
     */
    static WalkedVault walk(Path realRoot, String shownRoot, FolderMemory memory) throws VaultException {
        return new VaultWalker(realRoot, shownRoot, memory).walk();
    }

    /**
     * The real path of a vault's folder.
     *
     * @throws VaultException if there is no such folder
     */
    static Path realRoot(Path root, String shownRoot) throws VaultException {
        try {
            return root.toRealPath();
        } catch (IOException e) {
            throw unreadableRoot(shownRoot, e);
        }
    }

    private WalkedVault walk() throws VaultException {
        folders.add(WalkedFolder.root(root));
        listAll();
        if (hiddenFolders.size() > 1) {
            hiddenFolders.sort(WalkedFolder::binFirst);
        }
        for (WalkedFolder hidden : hiddenFolders) {
            folders.add(hidden);
            listAll();
        }
        Optional<List<VaultPath>> known = memory.allFiles();
        if (known.isEmpty()) {
            sortFiles();
        }
        Collections.sort(hiddenFiles);
        return new WalkedVault(
                root,
                known.isPresent() ? known.get() : files,
                foldersWithoutFiles,
                hiddenFiles,
                remarks.problems(),
                remarks.notices(),
                unspellable);
    }

    private void sortFiles() {
        Collections.sort(files);
        if (remarks.hasNamesOfOtherCharsets()) {
            dropEqualNames();
        }
    }

    private void listAll() throws VaultException {
        while (!folders.isEmpty()) {
            list(folders.removeLast());
        }
    }

    private void list(WalkedFolder folder) throws VaultException {
        Optional<FolderMemory.Content> known =
                folder.hidden() ? Optional.empty() : memory.recall(folder.prefix(), folder.path());
        if (known.isPresent()) {
            recall(folder, known.get());
            return;
        }
        FolderListing listing = FolderListing.of(folder.path(), entries(folder), names);
        if (!folder.hidden() && !folder.isRoot() && listing.holdsVault()) {
            remarks.notice("the folder " + WalkRemarks.shown(folder.pathInVault())
                    + " is a vault of its own and was left out");
            return;
        }
        int before = files.size();
        for (FolderListing.Entry entry : listing.entries()) {
            add(folder, entry);
        }
        closeFolder(folder, before);
        if (!folder.hidden() && folder.exact() && listing.isPlain()) {
            memory.learn(folder.prefix(), listing.folders());
        }
    }

    /** What is in a folder, as far as it can be read. */
    private List<Path> entries(WalkedFolder folder) throws VaultException {
        List<Path> entries = new ArrayList<>();
        int limit = folder.hidden() ? MOST_HIDDEN - hiddenFiles.size() : Integer.MAX_VALUE;
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
            for (Path entry : stream) {
                if (entries.size() == limit) {
                    break;
                }
                entries.add(entry);
            }
        } catch (DirectoryIteratorException e) {
            unreadable(folder, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            unreadable(folder, e);
        }
        return entries;
    }

    private void recall(WalkedFolder folder, FolderMemory.Content content) {
        int before = files.size();
        files.addAll(content.files());
        for (String name : content.folders()) {
            add(folder, FolderListing.folder(folder.path(), name));
        }
        closeFolder(folder, before);
    }

    private void closeFolder(WalkedFolder folder, int filesBefore) {
        if (files.size() == filesBefore && !folder.hidden() && !folder.isRoot()) {
            foldersWithoutFiles.add(VaultPath.of(folder.pathInVault()));
        }
    }

    private void add(WalkedFolder folder, FolderListing.Entry entry) {
        boolean hidden = folder.hidden() || entry.isHidden();
        String path = folder.prefix() + entry.name();
        switch (entry.kind()) {
            case FOLDER -> addFolder(folder, entry, path);
            case FILE -> addFile(folder, entry, path);
            case LINK_TO_FOLDER ->
                remarks.notice(hidden, "the linked folder " + WalkRemarks.shown(path) + " was not followed");
            case GONE -> remarks.notice(hidden, WalkRemarks.shown(path) + " vanished while the vault was read");
            case REFUSED -> remarks.unreadable(hidden, path, entry.refusal());
        }
    }

    private void addFolder(WalkedFolder parent, FolderListing.Entry entry, String path) {
        if (entry.name().equals(".git") || entry.name().equals(".obsidian")) {
            return;
        }
        boolean exact = parent.exact() && entry.exact();
        if (parent.hidden()) {
            if (parent.depth() < DEEPEST_HIDDEN) {
                folders.add(new WalkedFolder(entry.path(), path + "/", parent.depth() + 1, true, exact));
            }
        } else if (entry.isHidden()) {
            hiddenFolders.add(new WalkedFolder(entry.path(), path + "/", 1, true, exact));
        } else if (parent.depth() == DEEPEST) {
            remarks.notice("folders more than " + DEEPEST + " levels deep were left out: " + WalkRemarks.shown(path));
        } else {
            folders.add(new WalkedFolder(entry.path(), path + "/", parent.depth() + 1, false, exact));
            checkName(entry, path);
        }
    }

    private void addFile(WalkedFolder folder, FolderListing.Entry entry, String path) {
        if (folder.hidden()) {
            if (hiddenFiles.size() < MOST_HIDDEN) {
                hiddenFiles.add(path);
            }
            return;
        }
        if (entry.isHidden()) {
            return;
        }
        VaultPath file = VaultPath.of(path);
        files.add(file);
        if (!folder.exact() || !entry.exact()) {
            unspellable.put(file, entry.path());
        }
        checkName(entry, path);
    }

    /** A name that is not UTF-8 may be shown exactly as another file is really called; only one of them can be told. */
    private void dropEqualNames() {
        for (int i = files.size() - 1; i > 0; i--) {
            if (files.get(i).equals(files.get(i - 1))) {
                files.remove(i);
                remarks.notice("two files are shown as "
                        + WalkRemarks.shown(files.get(i - 1).value()) + " and one of them was left out");
            }
        }
    }

    private void checkName(FolderListing.Entry entry, String path) {
        if (!entry.utf8()) {
            remarks.nameNotUtf8(path);
        }
    }

    private void unreadable(WalkedFolder folder, IOException refusal) throws VaultException {
        if (folder.isRoot()) {
            throw unreadableRoot(shownRoot, refusal);
        }
        remarks.unreadable(folder.hidden(), folder.pathInVault(), Reasons.of(refusal));
    }

    private static VaultException unreadableRoot(String shownRoot, IOException refusal) {
        return new VaultException(
                "the vault " + WalkRemarks.shown(shownRoot) + " cannot be read: " + Reasons.of(refusal));
    }
}
