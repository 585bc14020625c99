package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.engine.cache.FolderMemory;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileProblem;
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

    private static final String BIN = ".trash/";
    private static final int DEEPEST = 256;
    private static final int DEEPEST_HIDDEN = 8;
    private static final int MOST_HIDDEN = 20_000;
    private static final int SHOWN_LENGTH = 200;

    private final Path root;
    private final String shownRoot;
    private final FileNames names;
    private final Deque<Folder> folders = new ArrayDeque<>();
    private final List<Folder> hiddenFolders = new ArrayList<>();
    private final List<VaultPath> files = new ArrayList<>();
    private final List<VaultPath> foldersWithoutFiles = new ArrayList<>();
    private final List<String> hiddenFiles = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<VaultPath, Path> unspellable = new HashMap<>();
    private final FolderMemory memory;
    private boolean hasNamesOfOtherCharsets;

    private VaultWalker(Path root, String shownRoot, FolderMemory memory) {
        this.root = root;
        this.shownRoot = shownRoot;
        this.memory = memory;
        this.names = new FileNames(root);
    }

    /**
     * A folder to list.
     *
     * @param prefix its path in the vault with a slash at the end; empty for the root
     * @param depth 0 for the root
     * @param hidden whether it is a dot folder or lies in one
     * @param exact whether its path may be built from its name again
     */
    private record Folder(Path path, String prefix, int depth, boolean hidden, boolean exact) {}

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
        folders.add(new Folder(root, "", 0, false, true));
        listAll();
        // The bin first: it explains the most links.
        hiddenFolders.sort(VaultWalker::compare);
        for (Folder hidden : hiddenFolders) {
            folders.add(hidden);
            listAll();
        }
        Collections.sort(files);
        if (hasNamesOfOtherCharsets) {
            dropEqualNames();
        }
        Collections.sort(hiddenFiles);
        FileProblem.sort(problems);
        notices.sort((left, right) -> left.message().compareTo(right.message()));
        return new WalkedVault(root, files, foldersWithoutFiles, hiddenFiles, problems, notices, unspellable);
    }

    // Comparators made by Java's own methods are not in the start-up archive.
    private static int compare(Folder left, Folder right) {
        boolean leftIsBin = left.prefix().equals(BIN);
        return leftIsBin == right.prefix().equals(BIN) ? left.prefix().compareTo(right.prefix()) : leftIsBin ? -1 : 1;
    }

    private void listAll() throws VaultException {
        while (!folders.isEmpty()) {
            list(folders.removeLast());
        }
    }

    private void list(Folder folder) throws VaultException {
        Optional<FolderMemory.Content> known =
                folder.hidden() ? Optional.empty() : memory.recall(folder.prefix(), folder.path());
        if (known.isPresent()) {
            recall(folder, known.get());
            return;
        }
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
        FolderListing listing = FolderListing.of(folder.path(), entries, names);
        if (!folder.hidden() && folder.depth() > 0 && listing.holdsVault()) {
            notice("the folder " + shown(withoutSlash(folder.prefix())) + " is a vault of its own and was left out");
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

    private void recall(Folder folder, FolderMemory.Content content) {
        int before = files.size();
        files.addAll(content.files());
        for (String name : content.folders()) {
            add(folder, FolderListing.folder(folder.path(), name));
        }
        closeFolder(folder, before);
    }

    private void closeFolder(Folder folder, int filesBefore) {
        if (files.size() == filesBefore && !folder.hidden() && folder.depth() > 0) {
            foldersWithoutFiles.add(VaultPath.of(withoutSlash(folder.prefix())));
        }
    }

    private void add(Folder folder, FolderListing.Entry entry) {
        boolean hidden = folder.hidden() || entry.isHidden();
        String path = folder.prefix() + entry.name();
        switch (entry.kind()) {
            case FOLDER -> addFolder(folder, entry, path);
            case FILE -> addFile(folder, entry, path);
            case LINK_TO_FOLDER -> notice(hidden, "the linked folder " + shown(path) + " was not followed");
            case GONE -> notice(hidden, shown(path) + " vanished while the vault was read");
            case REFUSED -> unreadable(hidden, path, entry.refusal());
        }
    }

    private void addFolder(Folder parent, FolderListing.Entry entry, String path) {
        if (entry.name().equals(".git") || entry.name().equals(".obsidian")) {
            return;
        }
        boolean exact = parent.exact() && entry.exact();
        if (parent.hidden()) {
            if (parent.depth() < DEEPEST_HIDDEN) {
                folders.add(new Folder(entry.path(), path + "/", parent.depth() + 1, true, exact));
            }
        } else if (entry.isHidden()) {
            hiddenFolders.add(new Folder(entry.path(), path + "/", 1, true, exact));
        } else if (parent.depth() == DEEPEST) {
            notice("folders more than " + DEEPEST + " levels deep were left out: " + shown(path));
        } else {
            folders.add(new Folder(entry.path(), path + "/", parent.depth() + 1, false, exact));
            checkName(entry, path);
        }
    }

    private void addFile(Folder folder, FolderListing.Entry entry, String path) {
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
                notice("two files are shown as " + shown(files.get(i - 1).value()) + " and one of them was left out");
            }
        }
    }

    private void checkName(FolderListing.Entry entry, String path) {
        if (!entry.utf8()) {
            hasNamesOfOtherCharsets = true;
            problems.add(new FileProblem(VaultPath.of(path), FileProblem.Kind.NAME_NOT_UTF8, ""));
        }
    }

    private void unreadable(Folder folder, IOException refusal) throws VaultException {
        if (folder.prefix().isEmpty()) {
            throw unreadableRoot(shownRoot, refusal);
        }
        unreadable(folder.hidden(), withoutSlash(folder.prefix()), Reasons.of(refusal));
    }

    private static VaultException unreadableRoot(String shownRoot, IOException refusal) {
        return new VaultException("the vault " + shown(shownRoot) + " cannot be read: " + Reasons.of(refusal));
    }

    private void unreadable(boolean hidden, String path, String reason) {
        if (!hidden) {
            problems.add(new FileProblem(VaultPath.of(path), FileProblem.Kind.UNREADABLE, reason));
        }
    }

    private void notice(boolean hidden, String message) {
        if (!hidden) {
            notice(message);
        }
    }

    private void notice(String message) {
        notices.add(new Notice(message));
    }

    private static String withoutSlash(String prefix) {
        return prefix.substring(0, prefix.length() - 1);
    }

    private static String shown(String path) {
        String start = path.length() <= SHOWN_LENGTH ? path : path.substring(0, SHOWN_LENGTH) + "…";
        return "\"" + start + "\"";
    }
}
