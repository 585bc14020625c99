package io.github.vaultvet.engine.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is disabled from a comment on, until another enables it or the note ends. Asked in the order of the text. */
final class BlockScopes {

    private final List<Suppression> comments = new ArrayList<>();
    private int next;
    private @Nullable Claim all;
    /** What was said of single families after the last word about all: nothing means that they are enabled. */
    private final Map<String, Optional<Claim>> single = new HashMap<>();

    /** Adds a comment; in the order of the text. */
    void add(Suppression comment) {
        comments.add(comment);
    }

    /** The claim that covers a rule's finding at an offset, which must not be before the last one. */
    Optional<Claim> at(int offset, String family) {
        while (next < comments.size() && comments.get(next).place().span().start() <= offset) {
            pass(comments.get(next));
            next++;
        }
        return single.getOrDefault(family, Optional.ofNullable(all));
    }

    /** Goes on to the end of the note. */
    void finish() {
        at(Integer.MAX_VALUE, Claim.ALL);
    }

    private void pass(Suppression comment) {
        for (Claim claim : comment.claims()) {
            boolean everything = claim.family().equals(Claim.ALL);
            if (comment.verb() == Verb.ENABLE) {
                enable(claim, everything);
            } else if (everything) {
                all = claim;
                single.clear();
            } else {
                single.put(claim.family(), Optional.of(claim));
            }
        }
    }

    /** To end what made no difference makes none either. */
    private void enable(Claim claim, boolean everything) {
        if (everything) {
            boolean any =
                    (all != null && all.isUsed()) || single.values().stream().anyMatch(Optional::isPresent);
            all = null;
            single.clear();
            useIf(any, claim);
            return;
        }
        Optional<Claim> ended = single.getOrDefault(claim.family(), Optional.ofNullable(all));
        useIf(ended.filter(Claim::isUsed).isPresent(), claim);
        single.put(claim.family(), Optional.empty());
    }

    private static void useIf(boolean anythingChanges, Claim claim) {
        if (anythingChanges) {
            claim.use();
        }
    }
}
