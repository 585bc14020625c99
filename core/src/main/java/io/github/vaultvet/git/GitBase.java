package io.github.vaultvet.git;

import java.util.Optional;

/** What a vault is compared with to know what has changed. */
public final class GitBase {

    private static final String HEAD = "HEAD";

    private GitBase() {}

    /**
     * The commit to compare with: for a branch, the one where this one left it.
     *
     * @param since what the user named; empty for the newest commit
     * @throws GitException if there is none
     */
    public static String of(GitProgram git, Optional<String> since) throws GitException {
        if (since.isEmpty()) {
            return HEAD;
        }
        String name = since.get();
        // No name of a commit begins with a dash, and no option of Git is taken from a user.
        boolean isName = !name.startsWith("-") && name.indexOf('\0') < 0 && !name.isBlank();
        String commit = Optional.of(name)
                .filter(given -> isName)
                .flatMap(given -> git.answer("rev-parse", "--verify", "--quiet", given + "^{commit}"))
                .orElseThrow(() -> GitTrouble.unknown(git, name))
                .strip();
        return git.answer("merge-base", HEAD, commit)
                .map(answer -> answer.lines().findFirst().orElse(commit))
                .orElseThrow(() -> git.givenUp().isPresent() ? GitTrouble.of(git) : GitTrouble.noCommonPast(name));
    }

    /** What was there before the first commit. */
    public static String emptyTree(GitProgram git) throws GitException {
        if (git.answer("rev-parse", "--verify", "--quiet", HEAD).isPresent()) {
            throw GitTrouble.of(git);
        }
        return git.answer("hash-object", "-t", "tree", "--stdin")
                .map(String::strip)
                .orElseThrow(() -> GitTrouble.of(git));
    }
}
