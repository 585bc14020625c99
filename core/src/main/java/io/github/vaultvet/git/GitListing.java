package io.github.vaultvet.git;

import io.github.vaultvet.text.TrueName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        int tab = 0;
        while (tab < field.length && field[tab] != '\t') {
            tab++;
        }
        String[] words = new String(field, 0, tab, StandardCharsets.ISO_8859_1).split(" ", -1);
        if (words.length != 3 || tab == field.length) {
            return;
        }
        byte[] path = Arrays.copyOfRange(field, tab + 1, field.length);
        if (isIndex && !words[2].equals("0")) {
            conflicts.add(TrueName.of(path).text());
        } else {
            GitFile.of(words[0], words[isIndex ? 1 : 2], path).ifPresent(files::add);
        }
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
