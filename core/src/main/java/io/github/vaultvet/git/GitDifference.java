package io.github.vaultvet.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What differs between a commit and the index, or the files on disk, below the vault's root. */
public final class GitDifference {

    /** A rename is a deletion and an addition: what it does to links does not depend on what else is alike. */
    private static final List<String> OPTIONS = List.of(
            "--raw",
            "-z",
            "--no-abbrev",
            "--no-renames",
            "--relative",
            "--no-ext-diff",
            "--no-textconv",
            "--ignore-submodules=all",
            "-O/dev/null",
            "--ita-invisible-in-index");

    private final List<Change> changes = new ArrayList<>();
    private String[] words = new String[0];

    private GitDifference() {}

    /**
     * A file that differs.
     *
     * @param path from the vault's root
     * @param before as it was; empty if it was not there
     * @param after as it is; empty if it is not there any more
     */
    public record Change(String path, Optional<GitFile> before, Optional<GitFile> after) {

        /** Whether only the disk knows the content, or whether there is any difference. */
        public boolean isUnread() {
            return after.filter(file -> file.id().chars().allMatch(c -> c == '0'))
                    .isPresent();
        }
    }

    /** Between a commit or tree and the index. */
    public static Optional<List<Change>> staged(GitProgram git, String base) {
        return of(git, "diff-index", "--cached", base);
    }

    /** Between a commit or tree and the disk, without the files that Git does not know. */
    public static Optional<List<Change>> onDisk(GitProgram git, String base) throws GitException {
        return of(GitFilters.without(git), "diff-index", base);
    }

    /** Files on disk that Git does not know and is not told to leave out. */
    public static List<Change> unknown(GitProgram git) throws GitException {
        List<Change> changes = new ArrayList<>();
        boolean ended = git.pipe(
                List.of(List.of("ls-files", "-o", "-z", "--exclude-standard")),
                output -> NulFields.read(output, path -> GitFile.of("100644", "0", path)
                        .ifPresent(file -> changes.add(new Change(file.path(), Optional.empty(), Optional.of(file))))));
        if (!ended) {
            throw GitTrouble.of(git);
        }
        return changes;
    }

    /** Files in the index of which only the name was added. */
    static Set<String> unstagedAdditions(GitProgram git) throws GitException {
        List<Change> added =
                of(GitFilters.without(git), "diff-files", "--diff-filter=A").orElseThrow(() -> GitTrouble.of(git));
        Set<String> paths = new HashSet<>();
        added.forEach(change -> paths.add(change.path()));
        return paths;
    }

    private static Optional<List<Change>> of(GitProgram git, String command, String... rest) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(OPTIONS);
        line.addAll(List.of(rest));
        line.add("--");
        GitDifference difference = new GitDifference();
        return git.pipe(List.of(line), difference::read) ? Optional.of(difference.changes) : Optional.empty();
    }

    private void read(InputStream output) throws IOException {
        NulFields.read(output, this::add);
    }

    /** {@code :100644 000000 <id> <id> D}: modes before and after, ids before and after; then the path. */
    private void add(byte[] field) {
        if (words.length == 0) {
            words = new String(field, StandardCharsets.ISO_8859_1).split(" ", -1);
            return;
        }
        if (words.length == 5 && words[0].startsWith(":")) {
            Optional<GitFile> before = GitFile.of(words[0].substring(1), words[2], field);
            Optional<GitFile> after = GitFile.of(words[1], words[3], field);
            if (before.isPresent() || after.isPresent()) {
                changes.add(new Change(before.or(() -> after).get().path(), before, after));
            }
        }
        words = new String[0];
    }
}
