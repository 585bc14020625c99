package io.github.vaultvet.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows the symbolic links that Git keeps, within the vault and never into a hidden folder. */
public final class GitLinks {

    private static final int LONGEST_PATH = 4096;
    private static final int MOST_STEPS = 8;

    private final Map<String, GitFile> files;
    private final GitBlobs blobs;
    private final Set<String> folders = new HashSet<>();

    /**
     * @param files all that is kept, by path
     */
    public GitLinks(Map<String, GitFile> files, GitBlobs blobs) {
        this.files = files;
        this.blobs = blobs;
        for (String path : files.keySet()) {
            int slash = path.lastIndexOf('/');
            while (slash > 0 && folders.add(path.substring(0, slash))) {
                slash = path.lastIndexOf('/', slash - 1);
            }
        }
    }

    /** Whether a link leads to a folder of the vault. */
    public boolean leadsToFolder(GitFile link) {
        return folders.contains(end(link));
    }

    /** The file that a link leads to after all further links. */
    public Optional<GitFile> target(GitFile link) {
        String end = end(link);
        boolean hidden = end.startsWith(".") || end.contains("/.");
        return hidden
                ? Optional.empty()
                : Optional.ofNullable(files.get(end)).filter(file -> file.kind() == GitFile.Kind.FILE);
    }

    /** The path where the links end; empty if they leave the vault or do not end. */
    private String end(GitFile link) {
        GitFile next = link;
        for (int step = 0; step < MOST_STEPS; step++) {
            String target = blobs.read(next.id(), LONGEST_PATH)
                    .flatMap(GitBlobs.Blob::bytes)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("/");
            String path = resolve(next.path(), target);
            GitFile found = files.get(path);
            if (found == null || found.kind() != GitFile.Kind.LINK) {
                return path;
            }
            next = found;
        }
        return "";
    }

    private static String resolve(String link, String target) {
        if (target.startsWith("/")) {
            return "";
        }
        Deque<String> segments = new ArrayDeque<>();
        String from = link.substring(0, link.lastIndexOf('/') + 1);
        for (String segment : (from + target).split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return "";
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
