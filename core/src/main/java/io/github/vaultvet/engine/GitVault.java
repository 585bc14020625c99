package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.git.GitBlobs;
import io.github.vaultvet.git.GitFile;
import io.github.vaultvet.git.GitLinks;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A vault as a commit or the index has it, sorted out by the rules by which {@link VaultWalker} sorts the disk. */
final class GitVault {

    private static final int MOST_HIDDEN = 20_000;

    private final Path root;
    private final GitBlobs blobs;
    private final Map<String, GitFile> byPath = new HashMap<>();
    private final Map<VaultPath, GitFile> contents = new HashMap<>();
    private final List<VaultPath> files = new ArrayList<>();
    private final List<String> hiddenFiles = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> submodules = new ArrayList<>();
    private boolean hasLinks;

    private GitVault(Path root, GitBlobs blobs) {
        this.root = root;
        this.blobs = blobs;
    }

    /**
     * The vault of these files.
     *
     * @param root where it lies on disk: what a submodule holds is known there only
     */
    static VaultFiles of(Path root, List<GitFile> listed, GitBlobs blobs) throws VaultException {
        GitVault vault = new GitVault(root, blobs);
        Set<String> others = vaultsInside(listed);
        for (GitFile file : listed) {
            if (others.isEmpty() || !liesIn(others, file.path())) {
                vault.add(file);
            }
        }
        others.forEach(other -> vault.notices.add(
                new Notice("the folder " + Quoted.of(other) + " is a vault of its own and was left out")));
        if (!vault.submodules.isEmpty()) {
            vault.addSubmodules();
        }
        return vault.files();
    }

    /** Folders that hold what a vault's root holds, the outermost ones. */
    private static Set<String> vaultsInside(List<GitFile> listed) {
        Set<String> found = new TreeSet<>();
        for (GitFile file : listed) {
            String path = file.path();
            int settings = path.indexOf("/.obsidian/");
            int configuration = Math.max(
                    path.endsWith("/vaultvet.yaml") ? path.lastIndexOf('/') : -1,
                    path.endsWith("/.vaultvet.yaml") ? path.lastIndexOf('/') : -1);
            int end = settings >= 0 ? settings : configuration;
            if (end > 0 && !isHidden(path.substring(0, end))) {
                found.add(path.substring(0, end));
            }
        }
        Set<String> outermost = new TreeSet<>(found);
        outermost.removeIf(folder -> liesIn(found, folder));
        return outermost;
    }

    private static boolean liesIn(Set<String> folders, String path) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (folders.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    private void add(GitFile file) {
        String path = file.path();
        byPath.put(path, file);
        if (isHidden(path)) {
            boolean inHiddenFolder = isHidden(path.substring(0, path.lastIndexOf('/') + 1));
            if (inHiddenFolder && !path.startsWith(".obsidian/") && hiddenFiles.size() < MOST_HIDDEN) {
                hiddenFiles.add(path);
            }
            return;
        }
        hasLinks |= file.kind() == GitFile.Kind.LINK;
        if (file.kind() == GitFile.Kind.SUBMODULE) {
            submodules.add(path + "/");
            return;
        }
        VaultPath listed = VaultPath.of(path);
        if (contents.put(listed, file) == null) {
            files.add(listed);
        }
        if (!file.utf8()) {
            problems.add(new FileProblem(listed, FileProblem.Kind.NAME_NOT_UTF8, ""));
        }
    }

    /** The index knows where another repository begins, and not what is in it. */
    private void addSubmodules() throws VaultException {
        for (VaultPath file : VaultWalker.walk(root, "").files()) {
            if (submodules.stream().anyMatch(file.value()::startsWith)) {
                files.add(file);
            }
        }
    }

    private VaultFiles files() {
        Map<VaultPath, Optional<GitFile>> links = hasLinks ? followLinks() : Map.of();
        Collections.sort(files);
        Collections.sort(hiddenFiles);
        FileProblem.sort(problems);
        notices.sort(Comparator.comparing(Notice::message));
        WalkedVault walked =
                new WalkedVault(root, files, foldersWithoutFiles(), hiddenFiles, problems, notices, Map.of());
        return VaultFiles.of(
                walked, this::setting, () -> new GitSources(contents, links, blobs, new NoteReader(walked)));
    }

    private Map<VaultPath, Optional<GitFile>> followLinks() {
        GitLinks links = new GitLinks(byPath, blobs);
        Map<VaultPath, Optional<GitFile>> targets = new HashMap<>();
        for (GitFile file : List.copyOf(contents.values())) {
            VaultPath path = VaultPath.of(file.path());
            if (file.kind() == GitFile.Kind.LINK && links.leadsToFolder(file)) {
                contents.remove(path);
                files.remove(path);
                notices.add(new Notice("the linked folder " + Quoted.of(file.path()) + " was not followed"));
            } else if (file.kind() == GitFile.Kind.LINK) {
                targets.put(path, links.target(file));
            }
        }
        return targets;
    }

    private List<VaultPath> foldersWithoutFiles() {
        Set<String> withFiles = new HashSet<>();
        files.forEach(file -> withFiles.add(file.folder()));
        Set<String> without = new TreeSet<>();
        for (String folder : withFiles) {
            for (int slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/', slash - 1)) {
                String parent = folder.substring(0, slash);
                if (!withFiles.contains(parent)) {
                    without.add(parent);
                }
            }
        }
        return without.stream().map(VaultPath::of).toList();
    }

    private Optional<byte[]> setting(String name) {
        return Optional.ofNullable(byPath.get(".obsidian/" + name))
                .flatMap(file -> blobs.read(file.id(), SettingsFiles.LARGEST))
                .flatMap(GitBlobs.Blob::bytes);
    }
}
