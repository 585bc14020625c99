package io.github.vaultvet.git;

import java.util.Optional;

/** Says why Git cannot tell what has changed. */
public final class GitTrouble {

    private GitTrouble() {}

    static GitException none() {
        return new GitException("Git is needed to know what has changed, but there is no git on the PATH");
    }

    /** Why a question was not answered. */
    public static GitException of(GitProgram git) {
        Optional<String> bare = git.answer("rev-parse", "--is-bare-repository", "--is-inside-work-tree");
        Optional<GivenUp> givenUp = git.givenUp();
        if (givenUp.isPresent()) {
            return new GitException(givenUp.get().sentence());
        }
        if (bare.isEmpty()) {
            return new GitException(
                    "Git does not read the repository of this vault; \"git status\" in the vault's folder says why");
        }
        if (bare.get().startsWith("true")) {
            return bare();
        }
        return bare.get().strip().endsWith("false")
                ? new GitException("the vault lies in the folder of Git itself, where nothing is committed from")
                : new GitException("Git cannot read the index of this repository; \"git status\" says why");
    }

    static GitException noRepository() {
        return new GitException.NoRepository(
                "the vault is not in a Git repository, so that nobody knows what has changed;"
                        + " check it without --staged and --since");
    }

    static GitException bare() {
        return new GitException("this is a bare Git repository, which has no files to check; check a clone of it");
    }

    public static GitException conflict(String path, int others) {
        return new GitException("a merge has left a conflict in \"" + path + "\""
                + (others == 0 ? "" : " and " + others + (others == 1 ? " other file" : " other files"))
                + "; resolve it and run git add before the check");
    }

    static GitException unknown(GitProgram git, String revision) {
        return git.givenUp().isPresent()
                ? of(git)
                : new GitException(
                        "Git knows no commit \"" + revision + "\"; name a branch, tag or commit after --since");
    }

    static GitException noCommonPast(String revision) {
        return new GitException("Git knows no commit that \"" + revision
                + "\" and the current one have in common; in a shallow clone, fetch more of the history");
    }
}
