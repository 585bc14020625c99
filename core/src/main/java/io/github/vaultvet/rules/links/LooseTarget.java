package io.github.vaultvet.rules.links;

import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.vault.Cause;

/** Says that a target lies on disk and will be missing from the commit. */
final class LooseTarget {

    private LooseTarget() {}

    /** The end of a sentence. */
    static String words(Cause cause) {
        if (cause instanceof Cause.Ignored ignored) {
            return Quoted.of(ignored.file().value()) + " is on disk and ignored (" + Quoted.cut(ignored.pattern())
                    + ")";
        }
        return cause instanceof Cause.Untracked untracked
                ? Quoted.of(untracked.file().value()) + " is on disk and was not added"
                : "";
    }

    /** What to do about it; paths are seen from the vault's folder. */
    static String help(Cause cause) {
        if (cause instanceof Cause.Ignored ignored) {
            return "Run git add -f " + Quoted.of(ignored.file().value()) + ", or change the pattern";
        }
        return cause instanceof Cause.Untracked untracked
                ? "Run git add " + Quoted.of(untracked.file().value())
                : "";
    }
}
