package io.github.vaultvet.engine;

import java.util.Optional;

/** What a vault is compared with to know what has changed. */
final class GitBase {

    private static final String HEAD = "HEAD";

    private GitBase() {}

    /** The commit to compare with: for a branch, the one where this one left it. */
    static String of(GitProgram git, Changes what) throws VaultException {
        if (what.since().isEmpty()) {
            return HEAD;
        }
        String name = what.since().get();
        // No name of a commit begins with a dash, and no option of Git is taken from a user.
        boolean isName = !name.startsWith("-") && name.indexOf('\0') < 0 && !name.isBlank();
        String commit = Optional.of(name)
                .filter(given -> isName)
                .flatMap(given -> git.answer("rev-parse", "--verify", "--quiet", given + "^{commit}"))
                .orElseThrow(() -> GitTrouble.unknown(name))
                .strip();
        return git.answer("merge-base", HEAD, commit)
                .map(answer -> answer.lines().findFirst().orElse(commit))
                .orElseThrow(() -> GitTrouble.noCommonPast(name));
    }

    /** What was there before the first commit. */
    static String emptyTree(GitProgram git) throws VaultException {
        if (git.answer("rev-parse", "--verify", "--quiet", HEAD).isPresent()) {
            throw GitTrouble.of(git);
        }
        return git.answer("hash-object", "-t", "tree", "--stdin")
                .map(String::strip)
                .orElseThrow(() -> GitTrouble.of(git));
    }
}
