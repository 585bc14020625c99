package io.github.vaultvet.git;

import io.github.vaultvet.text.TrueName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files below the vault's root in the index or in a commit. */
public final class GitListing {

    private final List<GitFile> files = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();
    private final boolean isIndex;

    private GitListing(boolean isIndex) {
        this.isIndex = isIndex;
    }

    /** What the next commit will hold. */
    public static GitListing ofIndex(GitProgram git) throws GitException {
        GitListing listing = new GitListing(true);
        if (!git.pipe(List.of(List.of("ls-files", "-s", "-z")), listing::read)) {
            throw GitTrouble.of(git);
        }
        listing.dropNamesAlone(git);
        return listing;
    }

    /** What a commit or tree holds. */
    public static GitListing of(GitProgram git, String tree) throws GitException {
        GitListing listing = new GitListing(false);
        if (!git.pipe(List.of(List.of("ls-tree", "-r", "-z", tree)), listing::read)) {
            throw GitTrouble.of(git);
        }
        return listing;
    }

    public List<GitFile> files() {
        return files;
    }

    /** Paths about which a merge has left a conflict. */
    public List<String> conflicts() {
        return conflicts;
    }

    private void read(InputStream output) throws IOException {
        NulFields.read(output, this::add);
    }

    /** {@code 100644 <id> 0<TAB><path>} in the index, {@code 100644 blob <id><TAB><path>} in a tree. */
    private void add(byte[] field) {
        int tab = end(field, 0, '\t');
        int first = end(field, 0, ' ');
        int second = end(field, first + 1, ' ');
        boolean hasThreeWords = second < tab && end(field, second + 1, ' ') >= tab;
        if (tab == field.length || !hasThreeWords) {
            return;
        }
        String middle = text(field, first + 1, second);
        String last = text(field, second + 1, tab);
        byte[] path = Arrays.copyOfRange(field, tab + 1, field.length);
        if (isIndex && !last.equals("0")) {
            conflicts.add(TrueName.of(path).text());
        } else {
            Optional<GitFile> file = GitFile.of(text(field, 0, first), isIndex ? middle : last, path);
            if (file.isPresent()) {
                files.add(file.get());
            }
        }
    }

    /** Where a word of a field that begins at {@code start} ends. */
    private static int end(byte[] field, int start, char mark) {
        int at = start;
        while (at < field.length && field[at] != mark) {
            at++;
        }
        return at;
    }

    private static String text(byte[] field, int start, int end) {
        return new String(field, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** What was added by {@code git add -N} is in the index and in no commit. */
    private void dropNamesAlone(GitProgram git) throws GitException {
        if (files.stream().noneMatch(GitFile::isEmpty)) {
            return;
        }
        Set<String> named = GitDifference.unstagedAdditions(git);
        files.removeIf(file -> file.isEmpty() && named.contains(file.path()));
    }
}
