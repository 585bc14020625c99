package io.github.vaultvet.engine;

import java.util.Optional;

/** Says why Git cannot tell what has changed. */
final class GitTrouble {

    private GitTrouble() {}

    static VaultException none() {
        return new VaultException("Git is needed to know what has changed, but there is no git on the PATH");
    }

    /** Why a question was not answered. */
    static VaultException of(GitProgram git) {
        Optional<String> bare = git.answer("rev-parse", "--is-bare-repository", "--is-inside-work-tree");
        if (bare.isEmpty()) {
            return new VaultException(
                    "Git does not read the repository of this vault; \"git status\" in the vault's folder says why");
        }
        if (bare.get().startsWith("true")) {
            return bare();
        }
        return bare.get().strip().endsWith("false")
                ? new VaultException("the vault lies in the folder of Git itself, where nothing is committed from")
                : new VaultException("Git cannot read the index of this repository; \"git status\" says why");
    }

    static VaultException noRepository() {
        return new VaultException("the vault is not in a Git repository, so that nobody knows what has changed;"
                + " check it without --staged and --since");
    }

    static VaultException bare() {
        return new VaultException("this is a bare Git repository, which has no files to check; check a clone of it");
    }

    static VaultException conflict(String path, int others) {
        return new VaultException("a merge has left a conflict in \"" + path + "\""
                + (others == 0 ? "" : " and " + others + (others == 1 ? " other file" : " other files"))
                + "; resolve it and run git add before the check");
    }

    static VaultException unknown(String revision) {
        return new VaultException(
                "Git knows no commit \"" + revision + "\"; name a branch, tag or commit after --since");
    }

    static VaultException noCommonPast(String revision) {
        return new VaultException("Git knows no commit that \"" + revision
                + "\" and the current one have in common; in a shallow clone, fetch more of the history");
    }
}
